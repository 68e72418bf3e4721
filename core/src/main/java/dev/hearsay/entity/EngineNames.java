package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the engine's names right where they are plainly wrong: lists taken for one name, titles and
 * prepositions taken for parts of names, known places taken for people.
 */
final class EngineNames {
  private static final ImmutableSet<String> AFTER_COMMA = Lexicon.set("name-tails.txt");

  private static final ImmutableSet<String> ORDINAL_ENDS = ImmutableSet.of("st", "nd", "rd", "th");

  private final TaggedDocument document;
  private final Gazetteer gazetteer = Gazetteer.english();
  private final List<NameSpan> names = new ArrayList<>();

  private EngineNames(TaggedDocument document) {
    this.document = document;
  }

  /** The engine's names, put right, in order. */
  static List<NameSpan> of(TaggedDocument document) {
    EngineNames engine = new EngineNames(document);
    for (Name name : document.names()) {
      if (name.type().equals(EntityType.MISC)) {
        engine.names.add(new NameSpan(name.firstToken(), name.endToken(), EntityType.MISC));
      } else {
        engine.split(name);
      }
    }
    return engine.joined();
  }

  /** Cuts a list into its parts: "Kenya, Uganda and Chad". */
  private void split(Name name) {
    int start = name.firstToken();
    for (int i = start + 1; i < name.endToken() - 1; i++) {
      if (separates(i, name)) {
        add(start, i, name.type());
        start = i + 1;
      }
    }
    add(start, name.endToken(), name.type());
  }

  private boolean separates(int i, Name name) {
    return switch (document.lower(i)) {
      case "," -> !AFTER_COMMA.contains(document.lower(i + 1));
      case ";", "(", ")", "/" -> true;
      case "and" ->
          name.type().equals(EntityType.LOCATION)
              && gazetteer.longest(document, i + 1, name.endToken()) != null;
      default -> false;
    };
  }

  private void add(int from, int to, EntityType named) {
    int first = from;
    int end = to;
    EntityType type = document.lower(from).equals("near") ? EntityType.LOCATION : named;
    while (first < end && !beginsName(first)) {
      first++;
    }
    while (end > first && !endsName(end - 1)) {
      end--;
    }
    if (named.equals(EntityType.ORGANIZATION)) {
      end = Portfolios.endWithout(document, first, end);
    }
    if (first == end) {
      return;
    }
    if (OtherNames.other(document, first, end)) {
      names.add(new NameSpan(first, end, EntityType.MISC));
      return;
    }
    if (type.equals(EntityType.PERSON)) {
      while (end - 1 > first && Character.isDigit(document.word(end - 1).charAt(0))) {
        end--;
      }
      for (int i = first; i < end - 1; i++) {
        if (RoleWords.title(document.lower(i))) {
          first = i + 1;
        }
      }
      first = lastOfRun(afterCountry(first, end), end);
    }
    names.add(new NameSpan(first, end, known(first, end, type)));
  }

  /** The names, with the bodies "of" a place and the words for regions joined to them. */
  private List<NameSpan> joined() {
    List<NameSpan> joined = new ArrayList<>(names.size());
    for (NameSpan name : names) {
      NameSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (!name.type().equals(EntityType.LOCATION)) {
        joined.add(name.type().equals(EntityType.ORGANIZATION) ? numbered(name, last) : name);
      } else if (last != null && bodyOf(last, name)) {
        joined.set(
            joined.size() - 1, new NameSpan(last.first(), name.end(), EntityType.ORGANIZATION));
      } else if (governs(name, last)) {
        joined.add(new NameSpan(bodyBefore(name), name.end(), EntityType.ORGANIZATION));
      } else {
        joined.add(new NameSpan(name.first(), regionEnd(name), name.type()));
      }
    }
    return joined;
  }

  /** "Law Society of New South Wales". */
  private boolean bodyOf(NameSpan body, NameSpan place) {
    int of = body.end();
    return body.type().equals(EntityType.ORGANIZATION)
        && body.end() - body.first() > 1
        && NameWords.beginsOrganization(document.lower(of - 1))
        && document.lower(of).equals("of")
        && (of + 1 == place.first()
            || (of + 2 == place.first() && document.lower(of + 1).equals("the")));
  }

  /** "Government of Iraq": a body's word that the engine has left alone. */
  private boolean governs(NameSpan place, @Nullable NameSpan last) {
    int body = bodyBefore(place);
    return body >= 0
        && (last == null || last.end() <= body)
        && Shape.capitalized(document.word(body))
        && NameWords.beginsOrganization(document.lower(body))
        && document.document().sentenceIndex(body)
            == document.document().sentenceIndex(place.first());
  }

  /** The word before "of" or "of the" before a place, or -1. */
  private int bodyBefore(NameSpan place) {
    int of = place.first() - 1;
    if (of > 0 && document.lower(of).equals("the")) {
      of--;
    }
    return of > 0 && document.lower(of).equals("of") ? of - 1 : -1;
  }

  /** "407th Air Expeditionary Group": a unit with the number that the engine has left alone. */
  private NameSpan numbered(NameSpan body, @Nullable NameSpan last) {
    int first = ordinalBefore(body.first());
    boolean free = last == null || last.end() <= first;
    return free && NameWords.unit(document.lower(body.end() - 1))
        ? new NameSpan(first, body.end(), body.type())
        : body;
  }

  /** Where an ordinal in digits begins that ends before a token; the token where none does. */
  private int ordinalBefore(int token) {
    int first = token - 1;
    if (first > 0 && ORDINAL_ENDS.contains(document.lower(first))) {
      first--;
    }
    return first >= 0 && Character.isDigit(document.word(first).charAt(0)) ? first : token;
  }

  private int regionEnd(NameSpan place) {
    int end = place.end();
    boolean region =
        end < document.size()
            && NameWords.region(document.lower(end))
            && !Countries.named(document, place.first(), end)
            && document.document().sentenceIndex(end)
                == document.document().sentenceIndex(place.first());
    return region ? end + 1 : end;
  }

  /** The type of a known name, or of a region's, that can be nothing else, else the engine's. */
  private EntityType known(int first, int end, EntityType type) {
    if (end - first == 2 && NameWords.region(document.lower(end - 1))) {
      return EntityType.LOCATION;
    }
    Gazetteer.Match match = gazetteer.longest(document, first, end);
    if (match == null || match.end() != end) {
      boolean body = end - first > 1 && NameWords.endsOrganization(document.lower(end - 1));
      return body && type.equals(EntityType.LOCATION) ? EntityType.ORGANIZATION : type;
    }
    EntityType listed = match.entry().type();
    boolean sure =
        switch (match.entry().kind()) {
          case ORGANIZATION, OUTLET -> end - first > 1 || match.entry().acronym();
          case COUNTRY, CAPITAL, AREA, REGION, CITY ->
              type.equals(EntityType.PERSON)
                  && !NameWords.given(document.lower(first))
                  && (first == 0 || !RoleWords.title(document.lower(first - 1)));
          case PEOPLE -> false;
        };
    return sure ? listed : type;
  }

  /** Where a person's name begins behind the place that the person is of: "Maine Ada Cole". */
  private int afterCountry(int first, int end) {
    Gazetteer.Match match = gazetteer.longest(document, first, end);
    if (match == null
        || match.end() + 1 >= end
        || match.entry().type().equals(EntityType.ORGANIZATION)
        || NameWords.given(document.lower(first))
        || !NameWords.given(document.lower(match.end()))) {
      return first;
    }
    names.add(new NameSpan(first, match.end(), match.entry().type()));
    return match.end();
  }

  /** Takes the people that stand before the last one of a run; where the last begins. */
  private int lastOfRun(int first, int end) {
    List<Integer> starts = PersonRuns.starts(document, first, end);
    for (int i = 0; i + 1 < starts.size(); i++) {
      names.add(new NameSpan(starts.get(i), starts.get(i + 1), EntityType.PERSON));
    }
    return starts.get(starts.size() - 1);
  }

  private boolean beginsName(int i) {
    String lower = document.lower(i);
    PartOfSpeech tag = document.tag(i);
    return switch (lower) {
      case "the", "and", "of", "near", "," -> false;
      default -> tag != PartOfSpeech.PUNCT || !document.token(i).text().equals(lower);
    };
  }

  private boolean endsName(int i) {
    return switch (document.lower(i)) {
      case "'s", "'", "and", "of", "the", ",", "(", ")", "-", "\"" -> false;
      default -> true;
    };
  }
}

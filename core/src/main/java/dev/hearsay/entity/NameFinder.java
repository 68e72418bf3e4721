package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names sentence by sentence: the engine's, the known ones, and runs of capitalized words
 * whose own words or neighbours tell what they name.
 */
final class NameFinder {
  private static final int LONGEST_RUN = 12;

  /** Known names of fewer words can be others' parts. */
  private static final int SEVERAL = 3;

  private static final ImmutableSet<String> CALENDAR = Lexicon.set("calendar.txt");

  private final TaggedDocument document;
  private final Gazetteer gazetteer = Gazetteer.english();
  private final @Nullable NameSpan[] engineNames;

  /** Whether the engine names anything: then words that it has left alone need clear evidence. */
  private final boolean engineNamesAny;

  private final List<NameSpan> found = new ArrayList<>();

  private NameFinder(TaggedDocument document) {
    this.document = document;
    this.engineNamesAny = !document.names().isEmpty();
    this.engineNames = new NameSpan[document.size()];
    for (NameSpan name : EngineNames.of(document)) {
      engineNames[name.first()] = name;
    }
  }

  /** The names of a document, in order, without overlaps. */
  static List<NameSpan> find(TaggedDocument document) {
    NameFinder finder = new NameFinder(document);
    for (Sentence sentence : document.document().sentences()) {
      finder.read(sentence);
    }
    finder.found.removeIf(finder::isTitle);
    return finder.found;
  }

  /** "Maj." of "Maj. Gen. Orla Finn": a title alone is no name. */
  private boolean isTitle(NameSpan name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (!RoleWords.title(document.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private void read(Sentence sentence) {
    int end = sentence.endToken();
    boolean headline = Headlines.titleCase(document, sentence);
    for (int i = sentence.firstToken(); i < end; ) {
      NameSpan name = engineNames[i];
      NameSpan whole = knownWhole(i, end, name);
      name = whole == null ? name : whole;
      if (name != null) {
        found.add(name);
        i = name.end();
        continue;
      }
      int runEnd = headline ? i : endOfRun(i, end);
      i = runEnd > i ? readRun(sentence, i, runEnd) : readKnown(i, end);
    }
  }

  /**
   * The known name of several words that holds the engine's names, or null: "Islamic State of Iraq
   * and the Levant" is neither Iraq nor the Levant.
   */
  private @Nullable NameSpan knownWhole(int i, int end, @Nullable NameSpan name) {
    if (!Shape.capitalized(document.word(i)) && !NameWords.particle(document.lower(i))) {
      return null;
    }
    Gazetteer.Match match = gazetteer.longest(document, i, end);
    if (match == null
        || !whole(match, i)
        || (name != null && match.end() <= name.end())
        || cutsName(match.end())) {
      return null;
    }
    return new NameSpan(i, match.end(), match.entry().type());
  }

  private static boolean whole(Gazetteer.Match match, int first) {
    EntityType type = match.entry().type();
    int words = match.end() - first;
    return words >= SEVERAL || (type.equals(EntityType.NATIONALITY) && words > 1);
  }

  /** Whether one of the engine's names goes on over a border. */
  private boolean cutsName(int border) {
    for (int i = border - 1; i >= 0 && i > border - LONGEST_RUN; i--) {
      if (engineNames[i] != null) {
        return engineNames[i].end() > border;
      }
    }
    return false;
  }

  /** Takes the longest known name at a token; the token after it, or the next one. */
  private int readKnown(int i, int end) {
    Gazetteer.Match match = gazetteer.longest(document, i, end);
    if (match == null || !free(i, match.end()) || (engineNamesAny && !clear(match, i, end))) {
      return i + 1;
    }
    int last = match.end();
    if (match.entry().type().equals(EntityType.LOCATION)
        && last < end
        && NameWords.region(document.lower(last))) {
      last++;
    }
    found.add(new NameSpan(i, last, match.entry().type()));
    return last;
  }

  /** Whether a known name stands where such names stand: "in Chad", "Chad's", "Chad,". */
  private boolean clear(Gazetteer.Match match, int first, int end) {
    if (match.entry().type().equals(EntityType.NATIONALITY)) {
      return true;
    }
    boolean place = match.entry().type().equals(EntityType.LOCATION);
    int next = match.end();
    return place
        && ((first > 0 && document.tag(first - 1) == PartOfSpeech.ADP)
            || (next < end && document.lower(next).equals("'s")))
        && (next >= end || !Shape.capitalized(document.word(next)));
  }

  private boolean free(int first, int end) {
    for (int i = first; i < end; i++) {
      if (engineNames[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** The end of the run of capitalized words that begins with a token; the token if none does. */
  private int endOfRun(int first, int sentenceEnd) {
    if (!nameWord(first)) {
      return first;
    }
    int end = first + 1;
    int limit = Math.min(sentenceEnd, first + LONGEST_RUN);
    while (end < limit && engineNames[end] == null) {
      int joint = nameWord(end) ? 0 : joint(first, end, limit);
      if (joint < 0) {
        break;
      }
      end += joint + 1;
    }
    return end;
  }

  /** How many words at a token join two capitalized ones into one name; -1 if they do not. */
  private int joint(int first, int i, int limit) {
    String lower = document.lower(i);
    int joint =
        i + 2 < limit
                && (lower.equals("of") || lower.equals("for"))
                && document.lower(i + 1).equals("the")
            ? 2
            : 1;
    if (i + joint >= limit || engineNames[i + joint] != null) {
      return -1;
    }
    if (lower.equals("-")) {
      return hyphenated(first, i) ? joint : -1;
    }
    if (!nameWord(i + joint)) {
      return -1;
    }
    boolean joins =
        switch (lower) {
          case "&" -> true;
          case "of", "for" -> NameWords.beginsOrganization(document.lower(i - 1));
          case "and" ->
              NameWords.beginsOrganization(document.lower(first)) || bodyFollows(i + 1, limit);
          default -> NameWords.particle(lower);
        };
    return joins ? joint : -1;
  }

  /** Whether a hyphen joins two parts of a name: "Jean-Pierre", "Yen-ming", but not "Rome-led". */
  private boolean hyphenated(int first, int hyphen) {
    return document.token(hyphen - 1).end() == document.token(hyphen).start()
        && (nameWord(hyphen + 1)
            || document.tag(hyphen + 1) == PartOfSpeech.PROPN
            || NameWords.familyFirst(document.lower(first)));
  }

  /** Whether the capitalized words from a token on end as an organization's name does. */
  private boolean bodyFollows(int i, int limit) {
    int end = i;
    while (end < limit && nameWord(end)) {
      end++;
    }
    return end > i + 1
        && NameWords.endsOrganization(document.lower(end - 1))
        && gazetteer.longest(document, i - 2, i - 1) == null;
  }

  private boolean nameWord(int i) {
    if (!Shape.capitalized(document.word(i))) {
      return false;
    }
    PartOfSpeech tag = document.tag(i);
    if (tag == PartOfSpeech.PROPN) {
      return !CALENDAR.contains(document.lower(i));
    }
    boolean opens = document.document().sentenceOf(i).firstToken() == i || afterQuote(i);
    return !opens && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.X);
  }

  private boolean afterQuote(int i) {
    return document.tag(i - 1) == PartOfSpeech.PUNCT && !document.lower(i - 1).equals(",");
  }

  /** Names what it can of a run; the token after what it has read. */
  private int readRun(Sentence sentence, int first, int end) {
    int start = first;
    if (document.lower(first).equals("the") && end > first + 1) {
      return first + 1;
    }
    int titleEnd = endOfTitles(first, end);
    if (titleEnd > first && titleEnd < end && person(titleEnd, end)) {
      readParts(first, titleEnd);
      found.add(new NameSpan(titleEnd, end, EntityType.PERSON));
      return end;
    }
    Gazetteer.Match match = gazetteer.longest(document, start, sentence.endToken());
    if (match != null && match.end() >= end) {
      return readKnown(start, sentence.endToken());
    }
    if (match != null && match.entry().type().equals(EntityType.NATIONALITY)) {
      return readKnown(start, sentence.endToken());
    }
    if (end - start > 1 && NameWords.endsOther(document.lower(end - 1))) {
      return end;
    }
    EntityType type = typeOf(sentence, start, end);
    if (type != null) {
      found.add(new NameSpan(start, end, type));
      return end;
    }
    if (match != null) {
      return readKnown(start, sentence.endToken());
    }
    if (engineNamesAny) {
      readParts(start, end);
      return end;
    }
    return start + 1;
  }

  /** Whether what follows a title can be somebody's name. */
  private boolean person(int first, int end) {
    return !engineNamesAny || (end - first <= 3 && document.tag(first) == PartOfSpeech.PROPN);
  }

  private void readParts(int first, int end) {
    for (int i = first; i < end; ) {
      i = readKnown(i, end);
    }
  }

  /** The end of the titles in a run: after "President", "HUR Chief", "Air Force Lt. Gen.". */
  private int endOfTitles(int first, int end) {
    int after = first;
    for (int i = first; i < end; i++) {
      if (RoleWords.title(document.lower(i))) {
        after = i + 1;
      }
    }
    return after;
  }

  private @Nullable EntityType typeOf(Sentence sentence, int first, int end) {
    String last = document.lower(end - 1);
    String begin = document.lower(first);
    boolean several = end - first > 1;
    if ((several && NameWords.endsOrganization(last))
        || (NameWords.beginsOrganization(begin) && several && ofFollows(first, end))) {
      return EntityType.ORGANIZATION;
    }
    if (several && (NameWords.endsPlace(last) || NameWords.beginsPlace(begin))) {
      return EntityType.LOCATION;
    }
    if (several && end - first <= 5 && (NameWords.given(begin) || NameWords.familyFirst(begin))) {
      return EntityType.PERSON;
    }
    if (!several && Shape.acronym(document.word(first)) && inBrackets(first, end)) {
      return EntityType.ORGANIZATION;
    }
    if (!engineNamesAny && saysSomething(sentence, first, end)) {
      return (several && !RoleWords.title(last)) || NameWords.given(begin)
          ? EntityType.PERSON
          : null;
    }
    return null;
  }

  private boolean ofFollows(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (document.lower(i).equals("of") || document.lower(i).equals("for")) {
        return true;
      }
    }
    return false;
  }

  private boolean inBrackets(int first, int end) {
    return first > 0
        && end < document.size()
        && document.lower(first - 1).equals("(")
        && document.lower(end).equals(")");
  }

  private boolean saysSomething(Sentence sentence, int first, int end) {
    return (end < sentence.endToken() && Speech.verb(document.lower(end)))
        || (first > sentence.firstToken() && Speech.verb(document.lower(first - 1)))
        || (first > sentence.firstToken() + 1
            && document.lower(first - 1).equals("to")
            && document.lower(first - 2).equals("according"));
  }
}

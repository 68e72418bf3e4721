package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases for single people and bodies by their role. */
final class RoleFinder {
  private static final int LONGEST = 9;
  private static final ImmutableSet<String> PHRASES = Lexicon.set("role-prepositions.txt");

  private final TaggedDocument document;

  /** The name that covers a token, or null. */
  private final @Nullable NameSpan[] nameOfToken;

  /** The last words of the organizations: "the guard" can be the Northern Guard. */
  private final Set<String> lastWords = new HashSet<>();

  private final List<RolePhrase> found = new ArrayList<>();

  private RoleFinder(TaggedDocument document, List<NameSpan> names) {
    this.document = document;
    this.nameOfToken = new NameSpan[document.size()];
    for (NameSpan name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        nameOfToken[i] = name;
      }
      if (name.type().equals(EntityType.ORGANIZATION) && name.end() - name.first() > 1) {
        lastWords.add(document.lower(name.end() - 1));
      }
    }
  }

  /** The role phrases of a document, in the order of their nouns. */
  static List<RolePhrase> find(TaggedDocument document, List<NameSpan> names) {
    RoleFinder finder = new RoleFinder(document, names);
    for (Sentence sentence : document.document().sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        finder.readHead(sentence, i);
      }
    }
    return finder.found;
  }

  private void readHead(Sentence sentence, int head) {
    if (nameOfToken[head] != null || !nounAt(head) || compounded(sentence, head)) {
      return;
    }
    int length = RoleWords.lengthBefore(document, sentence.firstToken(), head + 1);
    String noun =
        length == 2 ? document.lower(head - 1) + " " + document.lower(head) : document.lower(head);
    boolean person = RoleWords.noun(noun);
    if (person || RoleWords.body(noun) != null || lastWords.contains(noun)) {
      EntityType type = person ? EntityType.PERSON : EntityType.ORGANIZATION;
      found.add(phrase(sentence, head + 1 - length, head, noun, type));
    }
  }

  private boolean nounAt(int i) {
    PartOfSpeech tag = document.tag(i);
    return tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.PROPN
        || tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.X;
  }

  /** Whether the noun after a token is the head of its phrase: "army chief", "group leader". */
  private boolean compounded(Sentence sentence, int i) {
    int next = i + 1;
    if (next >= sentence.endToken()) {
      return false;
    }
    NameSpan name = nameOfToken[next];
    if (name != null) {
      return false;
    }
    PartOfSpeech tag = document.tag(next);
    return ((tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN)
            && !RoleWords.title(document.lower(next)))
        || document.lower(next).equals("-")
        || (tag == PartOfSpeech.NOUN && RoleWords.noun(document.lower(next)));
  }

  private RolePhrase phrase(
      Sentence sentence, int nounStart, int head, String noun, EntityType type) {
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    String country = null;
    int first = nounStart;
    RolePhrase.Determiner determiner = RolePhrase.Determiner.NONE;
    int limit = Math.max(sentence.firstToken(), nounStart - LONGEST);
    for (int i = nounStart - 1; i >= limit; i--) {
      NameSpan name = nameOfToken[i];
      String lower = document.lower(i);
      if (name != null) {
        boolean genitive = i + 1 < nounStart && isGenitive(i + 1);
        if (name.type().equals(EntityType.PERSON) && !genitive) {
          break;
        }
        String of = countryOf(name);
        if (of != null) {
          country = of;
        } else {
          words(name.first(), name.end(), modifiers);
        }
        first = name.first();
        i = name.first();
      } else if (isGenitive(i)) {
        determiner = RolePhrase.Determiner.GENITIVE;
      } else if (modifies(i)) {
        if (!lower.equals("-")) {
          modifiers.add(lower);
        }
        first = i;
      } else {
        if (determiner == RolePhrase.Determiner.NONE) {
          determiner = determiner(i);
        }
        break;
      }
    }
    int end = extend(sentence, head + 1, type, modifiers);
    if (country == null && end > head + 1) {
      NameSpan last = nameOfToken[end - 1];
      country = last == null ? null : countryOf(last);
    }
    String text = document.document().excerpt(first, end).text();
    return new RolePhrase(
        first, head, end, text, noun, modifiers.build(), country, type, determiner);
  }

  private void words(int first, int end, ImmutableSet.Builder<String> modifiers) {
    for (int i = first; i < end; i++) {
      modifiers.add(document.lower(i));
    }
  }

  private @Nullable String countryOf(NameSpan name) {
    return Countries.of(document, name.first(), name.end());
  }

  private boolean isGenitive(int i) {
    String lower = document.lower(i);
    return lower.equals("'s") || (lower.equals("'") && document.tag(i) == PartOfSpeech.PART);
  }

  private boolean modifies(int i) {
    PartOfSpeech tag = document.tag(i);
    return tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.PROPN
        || (document.lower(i).equals("-")
            && i > 0
            && document.token(i - 1).end() == document.token(i).start());
  }

  private RolePhrase.Determiner determiner(int i) {
    return switch (document.lower(i)) {
      case "the", "this", "that" -> RolePhrase.Determiner.DEFINITE;
      case "a", "an", "another", "one", "some" -> RolePhrase.Determiner.INDEFINITE;
      case "its", "his", "her", "their", "our", "my" -> RolePhrase.Determiner.POSSESSIVE;
      default -> RolePhrase.Determiner.NONE;
    };
  }

  /** The end of the phrase "of the army", "for the fire service" after a noun, if there is one. */
  private int extend(
      Sentence sentence, int i, EntityType type, ImmutableSet.Builder<String> modifiers) {
    int end = sentence.endToken();
    if (!type.equals(EntityType.PERSON) || i + 1 >= end || !PHRASES.contains(document.lower(i))) {
      return i;
    }
    int last = i;
    int limit = Math.min(end, i + 1 + LONGEST);
    for (int j = i + 1; j < limit; ) {
      NameSpan name = nameOfToken[j];
      if (name != null) {
        if (countryOf(name) == null) {
          words(name.first(), name.end(), modifiers);
        }
        j = name.end();
        last = j;
      } else if (modifies(j) || isGenitive(j)) {
        modifiers.add(document.lower(j));
        j++;
        last = j;
      } else if (j == i + 1 && document.tag(j) == PartOfSpeech.DET) {
        j++;
      } else if (PHRASES.contains(document.lower(j)) && last == j) {
        j++;
        if (j < limit && document.tag(j) == PartOfSpeech.DET) {
          j++;
        }
      } else {
        break;
      }
    }
    return last == i ? i : last;
  }
}

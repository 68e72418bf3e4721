package dev.hearsay.figure;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;
import java.util.Locale;

/** Words that tell that people are counted, from {@code people.txt} and {@code fates.txt}. */
final class People {
  private static final ImmutableSet<String> NOUNS = Lexicon.set("people.txt");
  private static final ImmutableSet<String> FATES = Lexicon.set("fates.txt");

  private static final ImmutableSet<String> COLLECTIVES =
      ImmutableSet.of(
          "people", "police", "personnel", "crew", "staff", "clergy", "infantry", "cavalry");

  private People() {}

  /** Whether a token is a noun that counts people. */
  static boolean isPerson(TaggedDocument document, int token) {
    String lower = document.lower(token);
    return isPersonNoun(lower)
        || isPersonNoun(document.lemma(token).toLowerCase(Locale.ROOT))
        || isPlural(lower)
        || isAge(document, token)
        || (document.tag(token) == PartOfSpeech.PROPN && isDemonym(lower));
  }

  /** "a 15-year-old": an age that stands for its bearer. */
  private static boolean isAge(TaggedDocument document, int token) {
    String lower = document.lower(token);
    return (lower.equals("old") || lower.equals("olds"))
        && token > 0
        && document.word(token - 1).equals("-");
  }

  /** Whether a word is the plural of a noun that counts people. */
  static boolean isPlural(String lower) {
    int length = lower.length();
    if (length < 4) {
      return false;
    }
    return (lower.endsWith("s") && NOUNS.contains(lower.substring(0, length - 1)))
        || (lower.endsWith("es") && NOUNS.contains(lower.substring(0, length - 2)))
        || (lower.endsWith("ies") && NOUNS.contains(lower.substring(0, length - 3) + "y"))
        || (lower.endsWith("men") && NOUNS.contains(lower.substring(0, length - 3) + "man"))
        || lower.equals("children");
  }

  /** Whether a word counts several people without being a plural. */
  static boolean isCollective(String lower) {
    return COLLECTIVES.contains(lower);
  }

  /** Whether a token says what befalls people: "killed", "wounded", "missing". */
  static boolean isFate(TaggedDocument document, int token) {
    String lower = document.lower(token);
    return FATES.contains(document.lemma(token)) || FATES.contains(lower) || isFateForm(lower);
  }

  /** "marched" where the lemma is unknown. */
  private static boolean isFateForm(String lower) {
    int length = lower.length();
    return length > 5
        && lower.endsWith("ed")
        && (FATES.contains(lower.substring(0, length - 2))
            || FATES.contains(lower.substring(0, length - 1)));
  }

  private static boolean isPersonNoun(String word) {
    if (NOUNS.contains(word)) {
      return true;
    }
    int hyphen = word.lastIndexOf('-');
    return (hyphen > 0 && isPersonNoun(word.substring(hyphen + 1)))
        || word.endsWith("year-old")
        || word.endsWith("year-olds");
  }

  /** "Ruritanians", "Graustarkese": a people whose name no lexicon holds. */
  private static boolean isDemonym(String lower) {
    return lower.length() > 5
        && (lower.endsWith("ians") || lower.endsWith("eans") || lower.endsWith("stanis"));
  }
}

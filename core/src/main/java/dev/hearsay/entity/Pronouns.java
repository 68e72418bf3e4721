package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.TaggedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the pronouns of speakers, and whom they mean. */
final class Pronouns {
  /** How many references and sentences an antecedent may lie back. */
  private static final int WINDOW = 30;

  private static final int SENTENCES = 4;

  private Pronouns() {}

  /** Adds the pronouns of a document to its references. */
  static void find(TaggedDocument document, List<Reference> references) {
    for (int i = 0; i < document.size(); i++) {
      switch (document.lower(i)) {
        case "he", "she" -> references.add(Reference.pronoun(i, EntityType.PERSON));
        case "it" -> {
          if (i + 1 < document.size() && Speech.verb(document.lower(i + 1))) {
            references.add(Reference.pronoun(i, EntityType.ORGANIZATION));
          }
        }
        default -> {}
      }
    }
  }

  /** Whom a pronoun means, or null where the text does not show it. */
  static @Nullable Referent resolve(TaggedDocument document, List<Reference> all, int index) {
    Reference pronoun = all.get(index);
    Gender gender = gender(document, pronoun);
    int sentence = document.document().sentenceIndex(pronoun.first);
    Referent best = null;
    int most = 0;
    for (int i = index - 1; i >= Math.max(0, index - WINDOW); i--) {
      Reference candidate = all.get(i);
      int back = sentence - document.document().sentenceIndex(candidate.first);
      if (back > SENTENCES) {
        break;
      }
      Referent referent = candidate.referent;
      if (referent == null || !agrees(pronoun, gender, referent)) {
        continue;
      }
      int score = score(document, candidate, back, gender);
      if (score > most) {
        best = referent;
        most = score;
      }
    }
    if (best != null) {
      best.learn(gender);
    }
    return best;
  }

  /** The gender that a pronoun tells. */
  static Gender gender(TaggedDocument document, Reference pronoun) {
    return switch (document.lower(pronoun.first)) {
      case "he" -> Gender.MALE;
      case "she" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static boolean agrees(Reference pronoun, Gender gender, Referent referent) {
    if (pronoun.type.equals(EntityType.PERSON)) {
      return referent.is(EntityType.PERSON) && referent.gender.agrees(gender);
    }
    return referent.is(EntityType.ORGANIZATION) || referent.is(EntityType.LOCATION);
  }

  private static int score(TaggedDocument document, Reference candidate, int back, Gender gender) {
    int score = 20 - 4 * back;
    if (speaks(document, candidate)) {
      score += 7;
    } else if (opens(document, candidate)) {
      score += 4;
    }
    if (candidate.end < document.size() && document.lower(candidate.end).equals("'s")) {
      score -= 4;
    }
    if (candidate.form == Mention.Form.PRONOUN) {
      score += 3;
    }
    Referent referent = candidate.referent;
    if (gender != Gender.UNKNOWN && referent != null && referent.gender == gender) {
      score += 3;
    }
    if (candidate.type.equals(EntityType.LOCATION)) {
      score -= 6;
    }
    return score;
  }

  private static boolean speaks(TaggedDocument document, Reference candidate) {
    int end = candidate.end;
    return (end < document.size() && Speech.verb(document.lower(end)))
        || (candidate.first > 1
            && document.lower(candidate.first - 1).equals("to")
            && document.lower(candidate.first - 2).equals("according"))
        || (candidate.first > 0 && Speech.verb(document.lower(candidate.first - 1)));
  }

  private static boolean opens(TaggedDocument document, Reference candidate) {
    return candidate.first - document.document().sentenceOf(candidate.first).firstToken() < 4;
  }
}

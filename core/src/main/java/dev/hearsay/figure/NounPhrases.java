package dev.hearsay.figure;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.figure.NumberWord.Part;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts, with what stands before it. */
final class NounPhrases {
  /**
   * The tokens {@code [first, end)} of "North Korean soldiers", whose last one is the head.
   *
   * @param head the noun that decides what is counted: of "soldiers and contractors" the first
   */
  record NounPhrase(int first, int head, int end) {}

  /** No noun phrase has more tokens before its head. */
  private static final int LONGEST = 14;

  /** Participles that tie a noun to the next one: "measles related deaths". */
  private static final ImmutableSet<String> JOINING =
      ImmutableSet.of(
          "related",
          "based",
          "backed",
          "led",
          "held",
          "owned",
          "controlled",
          "run",
          "born",
          "made",
          "linked",
          "occupied",
          "manned",
          "operated");

  private final TaggedDocument document;
  private final TimeSpans times;

  NounPhrases(TaggedDocument document, TimeSpans times) {
    this.document = document;
    this.times = times;
  }

  /** The noun phrase that begins at a token; null if no noun follows before the phrase breaks. */
  @Nullable NounPhrase at(int token, int end) {
    int first = pastQuotes(token, end);
    int limit = Math.min(end, first + LONGEST);
    int head = -1;
    int t = first;
    while (t < limit && continues(t, head, first, end)) {
      if (isNoun(t)) {
        head = t;
      }
      t++;
    }
    NounPhrase age = ageNoun(first, t);
    if (age != null || head < 0 || isElided(first, head)) {
      return age;
    }
    int second = coordinated(head, end);
    return new NounPhrase(first, head, second < 0 ? head + 1 : second);
  }

  /** "2,700 wounded fighting in", "six die": no noun is counted, though one is tagged. */
  private boolean isElided(int first, int head) {
    boolean counts = People.isPerson(document, head) || isPlural(head);
    return People.isFate(document, head == first ? head : first)
        && !(head == first ? People.isPerson(document, head) : counts);
  }

  /** What is counted, in words, without quotation marks. */
  String words(NounPhrase phrase) {
    int start = document.token(phrase.first).start();
    int end = document.token(phrase.end - 1).end();
    String text = document.document().text().substring(start, end);
    for (int t = phrase.first; t < phrase.end; t++) {
      if (isQuote(t)) {
        return text.replaceAll("[\"“”„«»]", "").strip();
      }
    }
    return text;
  }

  /** The head in the singular and lower case. */
  String unit(NounPhrase phrase) {
    return document.lemma(phrase.head).toLowerCase(Locale.ROOT);
  }

  /** Whether the head names several: its form is not its dictionary form. */
  boolean isPlural(NounPhrase phrase) {
    return isPlural(phrase.head);
  }

  private boolean isPlural(int token) {
    String lower = document.lower(token);
    return !lower.equalsIgnoreCase(document.lemma(token))
        || People.isPlural(lower)
        || (document.tag(token) == PartOfSpeech.PROPN && lower.length() > 3 && lower.endsWith("s"));
  }

  private int pastQuotes(int token, int end) {
    int t = token;
    while (t < end && t < token + 2 && isQuote(t)) {
      t++;
    }
    return t;
  }

  private boolean continues(int t, int head, int first, int end) {
    if (times.covers(document.token(t))) {
      return false;
    }
    if (isCompound(t, first, end)) {
      return true;
    }
    return switch (document.tag(t)) {
      case NOUN -> !(endsAt(head, t) && isPluralPerson(head) && !People.isPerson(document, t));
      case PROPN -> head < 0 || !isPlural(head) || document.tag(head) == PartOfSpeech.PROPN;
      case ADJ ->
          head < 0
              || (endsAt(head, t)
                  && isNominal(t + 1, end)
                  && (!isPlural(head) || JOINING.contains(document.lower(t))));
      case VERB ->
          (head < 0 ? isParticiple(t) : JOINING.contains(document.lower(t)))
              && isNominal(t + 1, end);
      case ADV ->
          isAfterPossessive(t)
              || (head < 0 && t + 1 < end && isNominal(t + 2, end) && isModifier(t + 1));
      case NUM -> isNominal(t + 1, end) && (isAfterPossessive(t) || isModel(t, head));
      case PART ->
          endsAt(head, t) && document.lower(t).startsWith("'") && isBeforeNominal(t + 1, end);
      case PRON -> t == first && document.lower(t).equals("mine") && isPluralNoun(t + 1, end);
      case PUNCT, SYM -> continuesAtMark(t, head, end);
      case CCONJ -> joinsModifiers(t, head, first, end);
      default -> false;
    };
  }

  /** Whether there is a head and it stands just before a token. */
  private static boolean endsAt(int head, int t) {
    return head >= 0 && head == t - 1;
  }

  /** Whether a token is part of a compound such as "self-propelled" or "15-year-old". */
  private boolean isCompound(int t, int first, int end) {
    return isHyphen(t, end) || (t > first && isHyphen(t - 1, end)) || isHyphen(t + 1, end);
  }

  private boolean isHyphen(int t, int end) {
    if (t < 1 || t + 1 >= end) {
      return false;
    }
    String mark = document.word(t);
    return (mark.equals("-") || mark.equals("–") || mark.equals("‑"))
        && document.token(t - 1).end() == document.token(t).start()
        && document.token(t).end() == document.token(t + 1).start();
  }

  /** "the nation's roughly 200,000 residents". */
  private boolean isAfterPossessive(int t) {
    return hasTag(t - 1, PartOfSpeech.PART)
        || (hasTag(t - 1, PartOfSpeech.ADV) && hasTag(t - 2, PartOfSpeech.PART));
  }

  private boolean hasTag(int t, PartOfSpeech tag) {
    return t >= 0 && document.tag(t) == tag;
  }

  private boolean isBeforeNominal(int t, int end) {
    int at = t;
    while (at < end
        && at < t + 2
        && (document.tag(at) == PartOfSpeech.ADV || document.tag(at) == PartOfSpeech.NUM)) {
      at++;
    }
    return isNominal(at, end);
  }

  /** "Leopard 2 tanks". */
  private boolean isModel(int t, int head) {
    return endsAt(head, t) && document.tag(head) == PartOfSpeech.PROPN;
  }

  private boolean isPluralNoun(int t, int end) {
    return t < end && isNoun(t) && isPlural(t);
  }

  private boolean isPluralPerson(int t) {
    return People.isPerson(document, t) && (isPlural(t) || People.isCollective(document.lower(t)));
  }

  private boolean continuesAtMark(int t, int head, int end) {
    if (isQuote(t)) {
      return head < 0 && isNominal(t + 1, end);
    }
    return document.word(t).equals(",")
        && head < 0
        && t + 1 < end
        && hasTag(t - 1, PartOfSpeech.ADJ)
        && document.tag(t + 1) == PartOfSpeech.ADJ
        && isNominal(t + 1, end);
  }

  /** "military and civilian vehicles". */
  private boolean joinsModifiers(int t, int head, int first, int end) {
    return head < 0
        && t > first
        && t + 2 < end
        && isModifier(t - 1)
        && isModifier(t + 1)
        && isNominal(t + 2, end);
  }

  /** The end of "contractors" in "soldiers and Russian contractors", or -1. */
  private int coordinated(int head, int end) {
    int and = head + 1;
    if (and + 1 >= end
        || document.tag(and) != PartOfSpeech.CCONJ
        || document.lower(and).equals("but")
        || !isPlural(head)) {
      return -1;
    }
    int t = and + 1;
    while (t < end && t < and + 4 && isModifier(t)) {
      t++;
    }
    boolean joins =
        t < end
            && isNoun(t)
            && isPlural(t)
            && !isNumber(t)
            && People.isPerson(document, t) == People.isPerson(document, head)
            && !(t + 1 < end && isFiniteVerb(t + 1))
            && !times.covers(document.token(t));
    return joins ? t + 1 : -1;
  }

  /** "600 drones and <em>dozens</em> of missiles": a count of its own. */
  private boolean isNumber(int t) {
    NumberWord word = NumberWord.of(document.lower(t));
    return word != null && word.is(Part.PLURAL);
  }

  /** A verb that makes the second noun a subject of its own: "12 people and police said". */
  private boolean isFiniteVerb(int t) {
    return (document.tag(t) == PartOfSpeech.VERB && !People.isFate(document, t) && !isParticiple(t))
        || document.lower(t).equals("said");
  }

  /** "a 15-year-old": an age that stands for its bearer. */
  private @Nullable NounPhrase ageNoun(int first, int t) {
    int last = t - 1;
    if (last < first) {
      return null;
    }
    String word = document.lower(last);
    boolean age =
        word.endsWith("year-old")
            || word.endsWith("year-olds")
            || ((word.equals("old") || word.equals("olds")) && last > first);
    return age ? new NounPhrase(first, last, last + 1) : null;
  }

  private boolean isNominal(int t, int end) {
    if (t >= end) {
      return false;
    }
    return switch (document.tag(t)) {
      case NOUN, PROPN, ADJ -> !times.covers(document.token(t));
      case VERB -> isParticiple(t) && t + 1 < end && isNoun(t + 1);
      default -> false;
    };
  }

  private boolean isModifier(int t) {
    return document.tag(t) == PartOfSpeech.ADJ
        || document.tag(t) == PartOfSpeech.PROPN
        || (document.tag(t) == PartOfSpeech.VERB && isParticiple(t));
  }

  private boolean isParticiple(int t) {
    String lower = document.lower(t);
    return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
  }

  private boolean isNoun(int t) {
    return document.tag(t) == PartOfSpeech.NOUN || document.tag(t) == PartOfSpeech.PROPN;
  }

  private boolean isQuote(int t) {
    String word = document.word(t);
    return word.length() <= 2 && !word.isEmpty() && "\"“”„«»``''‘’".contains(word);
  }
}

package dev.hearsay.figure;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.figure.Figure.Kind;
import dev.hearsay.figure.Modifiers.Modified;
import dev.hearsay.figure.NounPhrases.NounPhrase;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the noun after it, or the one that the text leaves out. */
final class Counted {
  /** What is counted: where it ends, what it is. */
  record Noun(
      int endToken,
      int end,
      Kind kind,
      @Nullable String unit,
      @Nullable String who,
      boolean plural) {
    /** Whether "no" before it counts: "no casualties", but not "no doubt". */
    boolean isCountedByNone() {
      return kind == Kind.PEOPLE || plural;
    }
  }

  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of("number", "numbers", "total", "count", "tally");

  private static final ImmutableSet<String> THEM =
      ImmutableSet.of("them", "us", "you", "whom", "which", "those", "these");

  private final TaggedDocument document;
  private final NounPhrases phrases;
  private final List<Draft> drafts;
  private int firstOfSentence;
  private int firstOfLast;

  Counted(TaggedDocument document, NounPhrases phrases, List<Draft> drafts) {
    this.document = document;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** Begins a sentence: antecedents are sought in it and in the one before. */
  void begin(Sentence sentence) {
    firstOfLast = firstOfSentence;
    firstOfSentence = drafts.size();
  }

  /** The noun after a number that ends before an atom; null if the text leaves it out. */
  @Nullable Noun after(Atoms atoms, int atom, int endToken, boolean range) {
    if (atom >= atoms.size()) {
      return null;
    }
    if (atoms.isDash(atom) && atoms.isGlued(atom) && atoms.isGlued(atom + 1)) {
      return attribute(atoms, atom + 1);
    }
    if (atoms.word(atom).equals("of")) {
      return partitive(atoms, atom, endToken);
    }
    int token = atoms.token(atom);
    if (range && atoms.isMark(atom, ',')) {
      token++;
    }
    NounPhrase phrase = phrases.at(token, endToken);
    return phrase == null ? null : noun(phrase);
  }

  /** "3,000-strong", "12-story", "four-vehicle". */
  private @Nullable Noun attribute(Atoms atoms, int atom) {
    String word = atoms.word(atom);
    boolean people =
        word.equals("strong")
            || word.equals("man")
            || word.equals("member")
            || word.equals("person");
    return new Noun(
        atoms.token(atom) + 1,
        atoms.end(atom),
        people ? Kind.PEOPLE : Kind.OTHER,
        word,
        null,
        false);
  }

  /** "of them", "of the 98 men", "of its peacekeepers", "of occupants". */
  private @Nullable Noun partitive(Atoms atoms, int of, int endToken) {
    int t = atoms.token(of) + 1;
    if (t >= endToken) {
      return null;
    }
    if (THEM.contains(document.lower(t)) && document.tag(t) == PartOfSpeech.PRON) {
      Draft antecedent = antecedent(null, firstOfLast);
      int end = document.token(t).end();
      return antecedent == null
          ? new Noun(t + 1, end, Kind.PEOPLE, null, null, true)
          : new Noun(t + 1, end, antecedent.kind(), antecedent.unit(), antecedent.who(), true);
    }
    int first = pastDeterminers(t, endToken);
    NounPhrase phrase = phrases.at(first, endToken);
    if (phrase != null) {
      return noun(phrase);
    }
    if (first > t && first < endToken && People.isFate(document, first)) {
      return new Noun(
          first + 1,
          document.token(first).end(),
          Kind.PEOPLE,
          document.lemma(first),
          document.word(first),
          true);
    }
    return null;
  }

  private Noun noun(NounPhrase phrase) {
    boolean people = People.isPerson(document, phrase.head());
    String unit = phrases.unit(phrase);
    String who = phrases.words(phrase);
    if (unit.equals("other") || unit.equals("others")) {
      Draft antecedent = antecedent(Kind.PEOPLE, firstOfSentence);
      if (antecedent != null
          && antecedent.low() != null
          && antecedent.low().compareTo(BigDecimal.ONE) > 0) {
        unit = antecedent.unit();
        who = antecedent.who();
      }
      people = true;
    }
    return new Noun(
        phrase.end(),
        document.token(phrase.end() - 1).end(),
        people ? Kind.PEOPLE : Kind.OBJECT,
        unit,
        who,
        phrases.isPlural(phrase));
  }

  /** What a number without a noun counts. */
  Noun elided(Atoms atoms, Amount amount, Modified modified) {
    int last = atoms.token(modified.end() - 1);
    int end = atoms.end(modified.end() - 1);
    boolean fate = isNearFate(atoms.token(modified.start()), last);
    Noun numbered = numbered(atoms.token(modified.start()), last + 1, end);
    if (numbered != null) {
      return numbered;
    }
    Draft antecedent = antecedent(fate ? Kind.PEOPLE : null, firstOfSentence);
    if (antecedent != null) {
      return new Noun(last + 1, end, antecedent.kind(), antecedent.unit(), antecedent.who(), true);
    }
    return new Noun(last + 1, end, fate ? Kind.PEOPLE : Kind.OTHER, null, null, true);
  }

  /** "the number of damaged apartments at 112": the noun that the sentence has named before. */
  private @Nullable Noun numbered(int number, int endToken, int end) {
    int from = Math.max(document.document().sentenceOf(number).firstToken(), number - 20);
    for (int t = number - 2; t > from; t--) {
      if (document.lower(t).equals("of") && NUMBERS.contains(document.lower(t - 1))) {
        NounPhrase phrase = phrases.at(pastDeterminers(t + 1, number), number);
        if (phrase == null) {
          return null;
        }
        Noun noun = noun(phrase);
        return new Noun(endToken, end, noun.kind, noun.unit, noun.who, true);
      }
    }
    return null;
  }

  private int pastDeterminers(int token, int end) {
    int t = token;
    while (t < end && t < token + 5 && isDeterminer(t)) {
      t++;
    }
    return t;
  }

  private boolean isDeterminer(int t) {
    return switch (document.tag(t)) {
      case DET, PRON, NUM, ADV -> true;
      default -> false;
    };
  }

  private boolean isNearFate(int first, int last) {
    Sentence sentence = document.document().sentenceOf(first);
    for (int t = last + 1; t < Math.min(sentence.endToken(), last + 7); t++) {
      if (People.isFate(document, t)) {
        return true;
      }
    }
    for (int t = first - 1; t >= Math.max(sentence.firstToken(), first - 20); t--) {
      if (People.isFate(document, t)) {
        return true;
      }
    }
    return false;
  }

  /** The last figure, of those from one on, that names what it counts. */
  private @Nullable Draft antecedent(@Nullable Kind kind, int from) {
    for (int i = drafts.size() - 1; i >= Math.max(from, drafts.size() - 8); i--) {
      Draft draft = drafts.get(i);
      boolean counts = draft.kind() == Kind.PEOPLE || draft.kind() == Kind.OBJECT;
      if (counts && draft.who() != null && (kind == null || draft.kind() == kind)) {
        return draft;
      }
    }
    return null;
  }

  /** Whether the noun phrase after an article or "another" is one person. */
  boolean isOnePerson(NounPhrase phrase) {
    return People.isPerson(document, phrase.head())
        && !People.isPlural(document.lower(phrase.head()));
  }

  /** Whether "another" stands alone: "Another later died". */
  boolean isBareOther(int token, int endToken) {
    if (!document.lower(token).equals("another") || token + 1 >= endToken) {
      return false;
    }
    PartOfSpeech next = document.tag(token + 1);
    return next == PartOfSpeech.VERB || next == PartOfSpeech.AUX || next == PartOfSpeech.ADV;
  }
}

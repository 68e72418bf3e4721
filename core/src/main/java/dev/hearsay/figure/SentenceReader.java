package dev.hearsay.figure;

import dev.hearsay.figure.Figure.Kind;
import dev.hearsay.figure.Modifiers.Modified;
import dev.hearsay.figure.NounPhrases.NounPhrase;
import dev.hearsay.figure.Numeral.Form;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.TaggedDocument;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures of one sentence after the other. */
final class SentenceReader {
  private final TaggedDocument document;
  private final TimeSpans times;
  private final List<Draft> drafts;
  private final Atoms atoms;
  private final NumeralReader numerals;
  private final AmountReader amounts;
  private final Modifiers modifiers;
  private final Designations designations;
  private final NounPhrases phrases;
  private final Counted counted;

  private int endToken;
  private int endOfFigure;

  SentenceReader(TaggedDocument document, TimeSpans times, List<Draft> drafts) {
    this.document = document;
    this.times = times;
    this.drafts = drafts;
    this.atoms = new Atoms(document);
    this.numerals = new NumeralReader(atoms);
    this.amounts = new AmountReader(atoms, numerals, times);
    this.modifiers = new Modifiers(atoms, numerals);
    this.designations = new Designations(atoms);
    this.phrases = new NounPhrases(document, times);
    this.counted = new Counted(document, phrases, drafts);
  }

  /** Adds the figures of a sentence to the drafts. */
  void read(Sentence sentence) {
    atoms.read(sentence.firstToken(), sentence.endToken());
    endToken = sentence.endToken();
    endOfFigure = sentence.start();
    counted.begin(sentence);
    for (int atom = 0; atom < atoms.size(); ) {
      atom = numerals.mayBegin(atom) ? readAt(atom) : atom + 1;
    }
  }

  /** Reads the figure that begins at an atom, if one does; returns where to go on. */
  private int readAt(int atom) {
    Amount amount = amounts.read(atom);
    if (amount == null) {
      if (numerals.isArticle(atom)) {
        article(atom);
      }
      return atom + 1;
    }
    int end = designations.endOfName(amount);
    if (end >= 0) {
      return end;
    }
    if (times.covers(new Span(atoms.start(amount.start()), atoms.end(amount.end() - 1)))) {
      return amount.end();
    }
    switch (amount.form()) {
      case ORDINAL -> ordinal(amount);
      case NONE -> none(amount);
      default -> amount(amount);
    }
    return amount.end();
  }

  private void ordinal(Amount amount) {
    if (atoms.start(amount.start()) >= endOfFigure) {
      add(
          amount.start(),
          amount.end(),
          atoms.end(amount.end() - 1),
          amount.value(),
          null,
          Bound.EXACT,
          Kind.ORDINAL,
          null,
          null);
    }
  }

  /** "a woman", "another man", "an 18-year-old": one person. */
  private void article(int atom) {
    if (atom + 1 >= atoms.size()) {
      return;
    }
    NounPhrase phrase = phrases.at(atoms.token(atom) + 1, endToken);
    if (phrase != null && counted.isOnePerson(phrase)) {
      add(
          atom,
          atom + 1,
          document.token(phrase.end() - 1).end(),
          BigDecimal.ONE,
          null,
          Bound.EXACT,
          Kind.PEOPLE,
          phrases.unit(phrase),
          phrases.words(phrase));
    } else if (phrase == null && counted.isBareOther(atoms.token(atom), endToken)) {
      add(
          atom,
          atom + 1,
          atoms.end(atom),
          BigDecimal.ONE,
          null,
          Bound.EXACT,
          Kind.PEOPLE,
          null,
          null);
    }
  }

  /** "no casualties", "none of the 12", "nobody", "not one". */
  private void none(Amount amount) {
    boolean determiner =
        atoms.word(amount.start()).equals("no") && amount.end() == amount.start() + 1;
    Counted.Noun noun = counted.after(atoms, amount.end(), endToken, false);
    if (determiner && (noun == null || !noun.isCountedByNone() || isHyphened(amount))) {
      return;
    }
    Kind kind = noun == null ? Kind.PEOPLE : noun.kind();
    add(
        amount.start(),
        amount.end(),
        noun == null ? atoms.end(amount.end() - 1) : noun.end(),
        BigDecimal.ZERO,
        null,
        Bound.EXACT,
        kind,
        noun == null ? null : noun.unit(),
        noun == null ? null : noun.who());
  }

  /** "no-man's land", "no-fly zone". */
  private boolean isHyphened(Amount amount) {
    return atoms.word(amount.end()).equals("-")
        && atoms.start(amount.end()) == atoms.end(amount.end() - 1);
  }

  private void amount(Amount amount) {
    Modified modified = modifiers.around(amount.start(), amount.end());
    Bound bound = bound(amount, modified);
    if (amount.code() != null) {
      measured(amount, modified, bound, Kind.MONEY, amount.code());
    } else if (amount.unit() != null) {
      Units.Measure unit = amount.unit();
      int age = endOfAge(amount, unit);
      measured(amount, modified, bound, age > 0 ? Kind.AGE : unit.kind(), unit.symbol());
    } else {
      count(amount, modified, bound);
    }
  }

  private static Bound bound(Amount amount, Modified modified) {
    if (amount.form() == Form.VAGUE) {
      return Bound.VAGUE;
    }
    return amount.high() == null ? modified.bound() : Bound.RANGE;
  }

  /** The end of "years old", "-year-old", "years of age"; -1 where no age is meant. */
  private int endOfAge(Amount amount, Units.Measure unit) {
    if (unit.kind() != Kind.DURATION) {
      return -1;
    }
    int at = atoms.isDash(amount.after()) ? amount.after() + 1 : amount.after();
    String word = atoms.word(at);
    boolean old = word.equals("old") || word.equals("olds");
    return old || (word.equals("of") && atoms.word(at + 1).equals("age")) ? at + 1 : -1;
  }

  private void measured(Amount amount, Modified modified, Bound bound, Kind kind, String unit) {
    int end = Math.max(atoms.end(modified.end() - 1), atoms.end(amount.after() - 1));
    add(
        modified.start(),
        modified.end(),
        end,
        amount.value(),
        amount.high(),
        modifiers.after(amount.after(), bound),
        kind,
        unit,
        null);
  }

  private void count(Amount amount, Modified modified, Bound bound) {
    Counted.Noun noun = counted.after(atoms, modified.end(), endToken, amount.high() != null);
    BigDecimal value = noun == null ? amount.value() : least(amount);
    int start = modified.start();
    Amount whole = wholeOfAllBut(amount);
    if (whole != null) {
      allBut(amount, whole);
      return;
    }
    if (noun == null) {
      Counted.Noun elided = counted.elided(atoms, amount, modified);
      add(
          start,
          modified.end(),
          elided.end(),
          value,
          amount.high(),
          bound,
          elided.kind(),
          elided.unit(),
          elided.who());
    } else {
      if (bound == Bound.EXACT && amount.high() == null) {
        bound = modifiers.after(atoms.atomOf(noun.endToken()), bound);
      }
      add(
          start,
          modified.end(),
          noun.end(),
          value,
          amount.high() == null ? null : amount.high().abs().max(amount.value().abs()),
          bound,
          noun.kind(),
          noun.unit(),
          noun.who());
    }
  }

  /** What is counted is never negative: a minus before it was a dash. */
  private static BigDecimal least(Amount amount) {
    BigDecimal low = amount.value().abs();
    return amount.high() == null ? low : low.min(amount.high().abs());
  }

  /** The nine of "all but two of the nine"; null for another number. */
  private @Nullable Amount wholeOfAllBut(Amount amount) {
    int start = amount.start();
    if (!atoms.word(start - 1).equals("but") || !atoms.word(start - 2).equals("all")) {
      return null;
    }
    int at = amount.end();
    if (!atoms.word(at).equals("of")) {
      return null;
    }
    boolean determiner = atoms.isWord(at + 1) && !numerals.mayBegin(at + 1);
    Amount whole = amounts.read(determiner ? at + 2 : at + 1);
    return whole == null || whole.value().compareTo(amount.value()) < 0 ? null : whole;
  }

  private void allBut(Amount part, Amount whole) {
    Counted.Noun noun = counted.after(atoms, whole.end(), endToken, false);
    BigDecimal rest = whole.value().subtract(part.value());
    int end = noun == null ? atoms.end(whole.end() - 1) : noun.end();
    add(
        part.start() - 2,
        whole.end(),
        end,
        rest,
        null,
        Bound.EXACT,
        noun == null ? Kind.PEOPLE : noun.kind(),
        noun == null ? null : noun.unit(),
        noun == null ? null : noun.who());
  }

  private void add(
      int firstAtom,
      int endAtom,
      int end,
      BigDecimal value,
      @Nullable BigDecimal high,
      Bound bound,
      Kind kind,
      @Nullable String unit,
      @Nullable String who) {
    int start = atoms.start(firstAtom);
    int numberEnd = atoms.end(endAtom - 1);
    drafts.add(
        Draft.of(
            start,
            Math.max(end, numberEnd),
            start,
            numberEnd,
            value,
            high,
            bound,
            kind,
            unit,
            who));
    endOfFigure = Math.max(endOfFigure, end);
  }
}

package dev.hearsay.figure;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.figure.Numeral.Form;
import dev.hearsay.figure.Phrases.Match;
import dev.hearsay.figure.Units.Measure;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads numbers together with their currencies, units and partners in a range. */
final class AmountReader {
  private static final ImmutableSet<String> PERHAPS =
      ImmutableSet.of("possibly", "perhaps", "maybe", "probably", "likely", "potentially");
  private static final ImmutableSet<String> CHANGES =
      ImmutableSet.of(
          "rose",
          "rise",
          "rises",
          "rising",
          "risen",
          "climbed",
          "climbs",
          "climbing",
          "climb",
          "increased",
          "increase",
          "increases",
          "increasing",
          "raised",
          "raises",
          "raising",
          "raise",
          "grew",
          "grows",
          "grown",
          "growing",
          "jumped",
          "jumps",
          "jumping",
          "jump",
          "fell",
          "falls",
          "falling",
          "fallen",
          "dropped",
          "drops",
          "dropping",
          "drop",
          "declined",
          "decreased",
          "decrease",
          "reduced",
          "reducing",
          "reduce",
          "cut",
          "cutting",
          "up",
          "down",
          "revised",
          "revises",
          "lowered",
          "lowering",
          "swelled",
          "surged",
          "doubled",
          "tripled",
          "changed",
          "went",
          "gone",
          "toll",
          "expanded",
          "expand",
          "shrank",
          "upgraded",
          "updated");

  private static final String CENT = "¢";

  private final Atoms atoms;
  private final NumeralReader numerals;
  private final TimeSpans times;

  AmountReader(Atoms atoms, NumeralReader numerals, TimeSpans times) {
    this.atoms = atoms;
    this.numerals = numerals;
    this.times = times;
  }

  /** The amount whose number begins at an atom, or null. */
  @Nullable Amount read(int atom) {
    Numeral first = numerals.read(atom);
    if (first == null) {
      return null;
    }
    int start = numerals.isAfterPoint(atom) ? atom - 1 : atom;
    if (isMinus(start - 1)) {
      start--;
      first = first.negated();
    }
    Match<String> currency = Currencies.before(atoms, start);
    if (currency != null) {
      start = currency.start();
    }
    Amount one = withUnit(start, first, currency == null ? null : currency.meaning());
    return switch (first.form()) {
      case DIGITS, WORDS -> withPartner(one, first);
      default -> one;
    };
  }

  private Amount withUnit(int start, Numeral number, @Nullable String code) {
    int end = number.end();
    if (code == null) {
      int at = atoms.isDash(end) && atoms.isGlued(end) ? end + 1 : end;
      Match<String> after = Currencies.after(atoms, at);
      if (after != null) {
        Amount whole = withCents(start, number, after);
        if (whole != null) {
          return whole;
        }
        return new Amount(
            start, end, after.end(), number.form(), number.value(), null, after.meaning(), null);
      }
    }
    Match<Measure> unit = code == null ? Units.startingAt(atoms, end) : null;
    int after = unit == null ? end : unit.end();
    return new Amount(
        start,
        end,
        after,
        number.form(),
        number.value(),
        null,
        code,
        unit == null ? null : unit.meaning());
  }

  /** "three dollars and fifty cents". */
  private @Nullable Amount withCents(int start, Numeral number, Match<String> currency) {
    int at = atoms.word(currency.end()).equals("and") ? currency.end() + 1 : currency.end();
    Numeral cents = numerals.mayBegin(at) ? numerals.read(at) : null;
    Match<String> unit = cents == null ? null : Currencies.after(atoms, cents.end());
    if (cents == null
        || unit == null
        || !unit.meaning().equals(CENT)
        || currency.meaning().equals(CENT)) {
      return null;
    }
    BigDecimal value = number.value().add(cents.value().movePointLeft(2));
    return new Amount(
        start, cents.end(), unit.end(), Form.WORDS, value, null, currency.meaning(), null);
  }

  private Amount withPartner(Amount one, Numeral first) {
    int link = link(one, one.end());
    int next = link >= 0 ? link : link(one, one.after());
    if (next < 0 || isTime(one.start(), one.end())) {
      return one;
    }
    Match<String> currency = currencyAt(next);
    int at = currency == null ? next : currency.end();
    Numeral second = numerals.read(at);
    if (second == null
        || !(second.is(Form.DIGITS) || second.is(Form.WORDS))
        || isTime(second.start(), second.end())) {
      return one;
    }
    Numeral low =
        first.scale().compareTo(second.scale()) < 0
                && first.is(Form.DIGITS)
                && first.value().compareTo(mantissa(second)) < 0
            ? first.scaledBy(second.scale())
            : first;
    if (low.value().compareTo(second.value()) >= 0) {
      return one;
    }
    String code = one.code() != null ? one.code() : currency == null ? null : currency.meaning();
    Amount other = withUnit(next, second, code);
    if (!sameMeasure(one, other)) {
      return one;
    }
    boolean between = atoms.word(one.start() - 1).equals("between");
    return new Amount(
        between ? one.start() - 1 : one.start(),
        other.end(),
        other.after(),
        Form.WORDS,
        low.value(),
        second.value(),
        other.code(),
        other.unit() == null ? one.unit() : other.unit());
  }

  private boolean isMinus(int atom) {
    if (atoms.word(atom).equals("minus") || atoms.word(atom).equals("negative")) {
      return true;
    }
    return (atoms.isMark(atom, '-') || atoms.isMark(atom, '−'))
        && (atom == 0
            || (atoms.isGlued(atom + 1)
                && (!atoms.isGlued(atom)
                    || !(atoms.isWord(atom - 1) || atoms.isDigits(atom - 1)))));
  }

  private boolean isTime(int start, int end) {
    return times.covers(new Span(atoms.start(start), atoms.end(end - 1)));
  }

  /** Whether two amounts can be the ends of one range: "5% to 6%", but not "5% to $6". */
  private static boolean sameMeasure(Amount one, Amount other) {
    return (one.code() == null || one.code().equals(other.code()))
        && (one.unit() == null || one.unit().equals(other.unit()));
  }

  private static BigDecimal mantissa(Numeral number) {
    return number.value().divide(number.scale(), MathContext.DECIMAL64);
  }

  private @Nullable Match<String> currencyAt(int atom) {
    for (int end = atom + 1; end <= atom + 3 && end <= atoms.size(); end++) {
      Match<String> found = Currencies.before(atoms, end);
      if (found != null && found.start() == atom && numerals.mayBegin(end)) {
        return found;
      }
    }
    return null;
  }

  /** The atom after the word that links a range's two numbers, or -1. */
  private int link(Amount one, int at) {
    if (atoms.isDash(at)) {
      return atoms.isGlued(at) == atoms.isGlued(at + 1) ? at + 1 : -1;
    }
    String word = atoms.word(at);
    if (word.equals("to") && !isChange(one.start())) {
      return at + 1;
    }
    if (word.equals("and") && isBetween(one.start())) {
      return at + 1;
    }
    int after = atoms.isMark(at, ',') ? at + 1 : at;
    if (atoms.word(after).equals("or") || atoms.word(after).equals("and")) {
      if (PERHAPS.contains(atoms.word(after + 1))) {
        return after + 2;
      }
      boolean either = atoms.word(one.start() - 1).equals("either");
      return atoms.word(after).equals("or") && after == at && !either ? at + 1 : -1;
    }
    return PERHAPS.contains(atoms.word(after)) ? after + 1 : -1;
  }

  private boolean isBetween(int start) {
    return atoms.word(start - 1).equals("between");
  }

  /** Whether "from 14 to 31" tells of a number that changed, and so of two numbers. */
  private boolean isChange(int start) {
    if (!atoms.word(start - 1).equals("from")) {
      return false;
    }
    for (int i = start - 2; i >= Math.max(0, start - 9); i--) {
      if (CHANGES.contains(atoms.word(i))) {
        return true;
      }
    }
    return false;
  }
}

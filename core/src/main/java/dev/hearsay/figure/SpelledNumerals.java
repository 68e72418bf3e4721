package dev.hearsay.figure;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.hearsay.figure.NumberWord.Part;
import dev.hearsay.figure.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that begin with a word: "two thousand seven hundred", "half a million", "tens
 * of thousands".
 */
final class SpelledNumerals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Atoms atoms;

  SpelledNumerals(Atoms atoms) {
    this.atoms = atoms;
  }

  @Nullable Numeral read(int start) {
    NumberWord word = entry(start);
    if (word == null) {
      return null;
    }
    return switch (word.part()) {
      case UNIT, TENS, HUNDRED, SCALE, DOZEN -> cardinal(start);
      case ARTICLE -> afterArticle(start);
      case PLURAL -> plural(start);
      case VAGUE -> isBareVague(start) ? vague(start, start) : null;
      case FRACTION -> fraction(start, start, ONE);
      case ORDINAL -> new Numeral(start, start + 1, word.value(), ONE, Form.ORDINAL);
      case NONE -> none(start);
      default -> null;
    };
  }

  private @Nullable NumberWord entry(int atom) {
    return atoms.isWord(atom) ? NumberWord.of(atoms.word(atom)) : null;
  }

  private boolean is(int atom, Part part) {
    NumberWord word = entry(atom);
    return word != null && word.is(part);
  }

  /** The atom after a hyphen that glues two words, else the atom itself. */
  private int pastHyphen(int atom) {
    return atoms.isDash(atom) && atoms.isGlued(atom) && atoms.isGlued(atom + 1) ? atom + 1 : atom;
  }

  private Numeral cardinal(int start) {
    Sum sum = new Sum();
    int end = start;
    for (int at = start; ; at = nextOf(end, sum)) {
      NumberWord word = entry(at);
      if (word == null || !sum.take(word)) {
        break;
      }
      end = at + 1;
    }
    return withTail(start, end, sum);
  }

  /** Where the next word of a number may stand: past a hyphen, or past "and" after a hundred. */
  private int nextOf(int end, Sum sum) {
    int at = pastHyphen(end);
    if (atoms.isMark(at, ',') && sum.last == Part.SCALE && is(at + 2, Part.HUNDRED)) {
      return at + 1;
    }
    if ((is(at, Part.AND) || atoms.isMark(at, '&')) && sum.takesAnd()) {
      int next = pastHyphen(at + 1);
      boolean fraction = is(next, Part.UNIT) && is(pastHyphen(next + 1), Part.FRACTION);
      return !fraction && (is(next, Part.UNIT) || is(next, Part.TENS)) ? next : at;
    }
    if (atoms.isDash(at) && sum.last == Part.TENS && is(at + 1, Part.UNIT)) {
      return at + 1;
    }
    return at;
  }

  private Numeral withTail(int start, int end, Sum sum) {
    BigDecimal value = sum.value();
    int next = pastHyphen(end);
    if (atoms.isDash(next) && (is(next + 1, Part.FRACTION) || is(next + 1, Part.ORDINAL))) {
      next++;
    }
    NumberWord word = entry(next);
    if (word == null) {
      return new Numeral(start, end, value, sum.scale(), Form.WORDS);
    }
    return switch (word.part()) {
      case AND -> withHalf(start, end, next, sum);
      case FRACTION -> fraction(start, next, value);
      case PLURAL ->
          new Numeral(start, next + 1, value.multiply(word.value()), word.value(), Form.WORDS);
      case ORDINAL -> withOrdinal(start, end, next, sum, word);
      case TENS -> overTens(start, end, next, sum);
      case POINT -> withDecimals(start, end, next, sum);
      default -> new Numeral(start, end, value, sum.scale(), Form.WORDS);
    };
  }

  /**
   * "two and a half", "three-and-a-half million", "five and a quarter", "a hundred and two thirds".
   */
  private Numeral withHalf(int start, int end, int and, Sum sum) {
    int at = pastHyphen(and + 1);
    BigDecimal above = ONE;
    NumberWord word = entry(at);
    if (word != null && (word.is(Part.ARTICLE) || word.is(Part.UNIT))) {
      above = word.value();
      at = pastHyphen(at + 1);
      word = entry(at);
    }
    boolean part =
        word != null
            && (word.is(Part.FRACTION)
                || (word.is(Part.ORDINAL)
                    && above.compareTo(ONE) == 0
                    && word.value().compareTo(TWO) > 0
                    && atoms.isWord(at - 1)
                    && at > and + 1));
    if (!part || word == null) {
      return new Numeral(start, end, sum.value(), sum.scale(), Form.WORDS);
    }
    BigDecimal value = sum.value().add(above.divide(word.value(), MathContext.DECIMAL64));
    NumberWord scale = entry(pastHyphen(at + 1));
    return scale != null && (scale.is(Part.SCALE) || scale.is(Part.DOZEN) || scale.is(Part.HUNDRED))
        ? new Numeral(
            start, pastHyphen(at + 1) + 1, value.multiply(scale.value()), scale.value(), Form.WORDS)
        : new Numeral(start, at + 1, value, ONE, Form.WORDS);
  }

  /** "twenty-first", "one third"; "two third" is no number. */
  private Numeral withOrdinal(int start, int end, int next, Sum sum, NumberWord ordinal) {
    BigDecimal value = sum.value();
    if ((sum.last == Part.TENS && ordinal.value().intValue() < 10)
        || (sum.takesAnd() && ordinal.value().compareTo(HUNDRED) < 0)) {
      return new Numeral(start, next + 1, value.add(ordinal.value()), ONE, Form.ORDINAL);
    }
    if (value.compareTo(ONE) == 0 && ordinal.value().compareTo(TWO) > 0) {
      return fraction(start, next, ONE);
    }
    return new Numeral(start, end, value, sum.scale(), Form.WORDS);
  }

  /** "one twenty-fifth", "three twenty-firsts". */
  private Numeral overTens(int start, int end, int tens, Sum sum) {
    int units = pastHyphen(tens + 1);
    boolean fits =
        is(units, Part.FRACTION) || (is(units, Part.ORDINAL) && sum.value().compareTo(ONE) == 0);
    if (!fits || valueOf(units).compareTo(BigDecimal.TEN) >= 0) {
      return new Numeral(start, end, sum.value(), sum.scale(), Form.WORDS);
    }
    BigDecimal below = valueOf(tens).add(valueOf(units));
    BigDecimal value = sum.value().divide(below, MathContext.DECIMAL64);
    return new Numeral(start, units + 1, value, ONE, Form.FRACTION);
  }

  /** "nine point four two", "two hundred point seventy-one". */
  private Numeral withDecimals(int start, int end, int point, Sum sum) {
    StringBuilder decimals = new StringBuilder();
    int at = point + 1;
    while (decimals.length() < 12 && is(at, Part.UNIT)) {
      decimals.append(atoms.isWord(at) ? valueOf(at) : ZERO);
      at++;
    }
    if (decimals.isEmpty() && is(at, Part.TENS)) {
      Numeral fraction = cardinal(at);
      decimals.append(fraction.value());
      at = fraction.end();
    }
    if (decimals.isEmpty()) {
      return new Numeral(start, end, sum.value(), sum.scale(), Form.WORDS);
    }
    BigDecimal value = sum.value().add(new BigDecimal("0." + decimals));
    NumberWord scale = entry(at);
    return scale != null && scale.is(Part.SCALE)
        ? new Numeral(start, at + 1, value.multiply(scale.value()), scale.value(), Form.WORDS)
        : new Numeral(start, at, value, ONE, Form.WORDS);
  }

  private BigDecimal valueOf(int atom) {
    NumberWord word = entry(atom);
    return word == null ? ZERO : word.value();
  }

  /** "half", "two thirds", "half a million", "three quarters of a million", "half-dozen". */
  private Numeral fraction(int start, int at, BigDecimal above) {
    BigDecimal value = above.divide(valueOf(at), MathContext.DECIMAL64);
    int next = at + 1;
    if (is(next, Part.OF) && is(next + 1, Part.ARTICLE)) {
      next = next + 2;
    } else if (is(next, Part.ARTICLE)) {
      next = next + 1;
    }
    next = pastHyphen(next);
    NumberWord scale = entry(next);
    return scale != null && (scale.is(Part.SCALE) || scale.is(Part.DOZEN) || scale.is(Part.HUNDRED))
        ? new Numeral(start, next + 1, value.multiply(scale.value()), scale.value(), Form.WORDS)
        : new Numeral(start, at + 1, value, ONE, Form.FRACTION);
  }

  /** "a hundred", "a dozen", "a couple", "a few hundred", "a half", "a third of"; not "a man". */
  private @Nullable Numeral afterArticle(int start) {
    int next = pastHyphen(start + 1);
    if (!"another".equals(atoms.word(start)) && "good".equals(atoms.word(next))) {
      next++;
    }
    NumberWord word = entry(next);
    if (word == null) {
      return null;
    }
    return switch (word.part()) {
      case HUNDRED, SCALE, DOZEN -> {
        Numeral numeral = cardinal(next);
        yield new Numeral(start, numeral.end(), numeral.value(), numeral.scale(), numeral.form());
      }
      case VAGUE -> "several".equals(word.word()) ? null : vague(start, next);
      case FRACTION -> fraction(start, next, ONE);
      case ORDINAL ->
          word.value().compareTo(TWO) > 0 && (is(next + 1, Part.OF) || !atoms.isWord(next + 1))
              ? fraction(start, next, ONE)
              : null;
      default -> null;
    };
  }

  /**
   * "several" needs no article; "few hundred" and "handful of" count, "few" and "couple" do not.
   */
  private boolean isBareVague(int atom) {
    if ("several".equals(atoms.word(atom))) {
      return true;
    }
    NumberWord next = entry(atom + 1);
    return next != null
        && (next.is(Part.HUNDRED)
            || next.is(Part.SCALE)
            || next.is(Part.DOZEN)
            || (next.is(Part.OF) && !"few".equals(atoms.word(atom))));
  }

  private Numeral vague(int start, int at) {
    BigDecimal least = valueOf(at);
    int next = is(at + 1, Part.OF) ? at + 2 : at + 1;
    NumberWord scale = entry(next);
    if (scale != null && (scale.is(Part.HUNDRED) || scale.is(Part.SCALE) || scale.is(Part.DOZEN))) {
      BigDecimal by = scale.value();
      NumberWord second = entry(next + 1);
      if (second != null && second.is(Part.SCALE)) {
        by = by.multiply(second.value());
        next++;
      }
      return new Numeral(start, next + 1, least.multiply(by), by, Form.VAGUE);
    }
    return new Numeral(start, at + 1, least, ONE, Form.VAGUE);
  }

  /** "dozens", "tens of thousands", "hundreds and hundreds". */
  private Numeral plural(int start) {
    BigDecimal least = valueOf(start).multiply(BigDecimal.valueOf(2));
    int end = start + 1;
    while (end - start < 8 && is(end, Part.OF) && isScaleOrPlural(end + 1)) {
      least = least.multiply(valueOf(end + 1));
      end += 2;
    }
    boolean repeated =
        (is(end, Part.AND) || "upon".equals(atoms.word(end)))
            && atoms.word(end + 1).equals(atoms.word(start))
            && end == start + 1;
    return new Numeral(start, repeated ? end + 2 : end, least, ONE, Form.VAGUE);
  }

  private boolean isScaleOrPlural(int atom) {
    return is(atom, Part.PLURAL) || is(atom, Part.SCALE);
  }

  /** "no", "none", "nobody", "no one", "not one", "not a single". */
  private @Nullable Numeral none(int start) {
    int end = start + 1;
    if ("not".equals(atoms.word(start)) || "no".equals(atoms.word(start))) {
      int next = "even".equals(atoms.word(end)) ? end + 1 : end;
      if ("one".equals(atoms.word(next)) || "single".equals(atoms.word(next))) {
        end = next + 1;
      } else if ("a".equals(atoms.word(next)) && "single".equals(atoms.word(next + 1))) {
        end = next + 2;
      } else if ("not".equals(atoms.word(start))) {
        return null;
      }
    }
    return new Numeral(start, end, ZERO, ONE, Form.NONE);
  }

  /** A cardinal as it grows word by word. */
  private static final class Sum {
    private BigDecimal total = ZERO;
    private BigDecimal group = ZERO;
    private @Nullable BigDecimal lastScale;
    private @Nullable Part last;

    /** Takes a word in, or says that it does not continue this number. */
    boolean take(NumberWord word) {
      boolean fits =
          switch (word.part()) {
            case UNIT -> last == null || isBig(last) || (last == Part.TENS && isDigit(word));
            case TENS -> last == null || isBig(last);
            case HUNDRED, DOZEN ->
                group.compareTo(HUNDRED) < 0 && last != Part.SCALE && last != Part.DOZEN;
            case SCALE ->
                lastScale == null
                    || (group.signum() > 0
                        ? word.value().compareTo(lastScale) < 0
                        : word.value().compareTo(lastScale) > 0);
            default -> false;
          };
      if (fits) {
        add(word);
        last = word.part();
      }
      return fits;
    }

    private void add(NumberWord word) {
      switch (word.part()) {
        case UNIT, TENS -> group = group.add(word.value());
        case HUNDRED, DOZEN -> group = group.max(ONE).multiply(word.value());
        default -> {
          if (group.signum() == 0 && total.signum() > 0) {
            total = total.multiply(word.value());
          } else {
            total = total.add(group.max(ONE).multiply(word.value()));
          }
          group = ZERO;
          lastScale = word.value();
        }
      }
    }

    private static boolean isBig(Part part) {
      return part == Part.HUNDRED || part == Part.SCALE;
    }

    private static boolean isDigit(NumberWord word) {
      return word.value().signum() > 0 && word.value().compareTo(BigDecimal.TEN) < 0;
    }

    boolean takesAnd() {
      return last == Part.HUNDRED || last == Part.SCALE;
    }

    BigDecimal value() {
      return total.add(group);
    }

    /** What the number ends in: the scale of "two million", one for "two million and six". */
    BigDecimal scale() {
      return group.signum() == 0 && lastScale != null ? lastScale : ONE;
    }
  }
}

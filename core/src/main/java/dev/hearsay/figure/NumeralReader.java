package dev.hearsay.figure;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;

import dev.hearsay.figure.NumberWord.Part;
import dev.hearsay.figure.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that begin with digits: "2,700", "4 300", "1.2bn", "3½", "2 1/2", "21st". */
final class NumeralReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int MOST_GROUPS = 7;
  private static final int LARGEST_EXPONENT = 99;

  private final Atoms atoms;
  private final SpelledNumerals spelled;

  NumeralReader(Atoms atoms) {
    this.atoms = atoms;
    this.spelled = new SpelledNumerals(atoms);
  }

  /** The number that begins at an atom, as long as it goes; null where none does. */
  @Nullable Numeral read(int atom) {
    Numeral simple = simple(atom);
    return simple != null && simple.value().compareTo(ONE) == 0 ? overNumber(simple) : simple;
  }

  /** "one over three"; any other number as it is. */
  private Numeral overNumber(Numeral one) {
    if (!atoms.word(one.end()).equals("over") || one.is(Form.ORDINAL)) {
      return one;
    }
    Numeral below = simple(one.end() + 1);
    if (below == null
        || !(below.is(Form.DIGITS) || below.is(Form.WORDS))
        || below.value().signum() <= 0
        || atoms.isWord(below.end())) {
      return one;
    }
    BigDecimal value = ONE.divide(below.value(), MathContext.DECIMAL64);
    return new Numeral(one.start(), below.end(), value, ONE, Form.FRACTION);
  }

  private @Nullable Numeral simple(int atom) {
    if (atoms.isDigits(atom)) {
      return digits(atom);
    }
    if (atoms.isWord(atom)) {
      return spelled.read(atom);
    }
    BigDecimal vulgar = vulgarFraction(atom);
    return vulgar == null ? null : scaled(atom, atom + 1, vulgar, Form.FRACTION);
  }

  private @Nullable Numeral digits(int start) {
    BigDecimal value = Digits.parse(atoms.text(), atoms.start(start), atoms.end(start));
    if (value == null) {
      return null;
    }
    if (isAfterPoint(start)) {
      value = value.scaleByPowerOfTen(atoms.start(start) - atoms.end(start));
    }
    int end = start + 1;
    if (atoms.end(start) - atoms.start(start) <= 3) {
      for (int groups = 0; groups < MOST_GROUPS && isGroupSetApart(end); groups++) {
        value =
            value
                .multiply(THOUSAND)
                .add(new BigDecimal(atoms.text().substring(atoms.start(end), atoms.end(end))));
        end++;
      }
    }
    return withSuffix(start, end, value);
  }

  /** Whether the digits are those of ".08". */
  boolean isAfterPoint(int atom) {
    return atoms.isMark(atom - 1, '.')
        && atoms.isGlued(atom)
        && !(atoms.isGlued(atom - 1) && (atoms.isWord(atom - 2) || atoms.isDigits(atom - 2)));
  }

  /** Whether the atom is "300" in "4 300", the groups set apart by a space of any width. */
  private boolean isGroupSetApart(int atom) {
    if (!atoms.isDigits(atom) || atoms.start(atom) != atoms.end(atom - 1) + 1) {
      return false;
    }
    int start = atoms.start(atom);
    int end = atoms.end(atom);
    boolean space = Character.isSpaceChar(atoms.text().charAt(start - 1));
    boolean group = end - start == 3 || (end - start > 4 && atoms.text().charAt(start + 3) == '.');
    return space && group && !isFraction(atom);
  }

  private @Nullable Numeral withSuffix(int start, int end, BigDecimal value) {
    if (atoms.isWord(end) && atoms.isGlued(end)) {
      switch (atoms.word(end)) {
        case "st", "nd", "rd", "th" -> {
          return new Numeral(start, end + 1, value, ONE, Form.ORDINAL);
        }
        case "s" -> {
          return isRound(value)
              ? new Numeral(start, end + 1, value.add(value), ONE, Form.VAGUE)
              : null;
        }
        case "e" -> {
          return exponent(start, end, value);
        }
        default -> {
          return scaled(start, end, value, Form.DIGITS);
        }
      }
    }
    if (atoms.isMark(end, '^') && atoms.isGlued(end)) {
      return power(start, end, value);
    }
    if (isFraction(end - 1)) {
      return end - 1 == start ? fraction(start, start, ZERO) : null;
    }
    if (isFraction(end) && atoms.start(end) <= atoms.end(end - 1) + 2) {
      return fraction(start, end, value);
    }
    BigDecimal vulgar = vulgarFraction(end);
    return vulgar == null
        ? scaled(start, end, value, Form.DIGITS)
        : scaled(start, end + 1, value.add(vulgar), Form.WORDS);
  }

  private static boolean isRound(BigDecimal value) {
    return value.compareTo(TEN) >= 0
        && value.stripTrailingZeros().unscaledValue().equals(ONE.unscaledValue());
  }

  private @Nullable Numeral exponent(int start, int e, BigDecimal value) {
    int sign = atoms.isMark(e + 1, '-') || atoms.isMark(e + 1, '+') ? 1 : 0;
    int power = e + 1 + sign;
    if (!atoms.isDigits(power) || !atoms.isGlued(power) || !atoms.isGlued(e + 1)) {
      return null;
    }
    BigDecimal by = Digits.parse(atoms.text(), atoms.start(power), atoms.end(power));
    if (by == null || by.scale() > 0 || by.compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) > 0) {
      return null;
    }
    int places = atoms.isMark(e + 1, '-') ? -by.intValue() : by.intValue();
    return new Numeral(start, power + 1, value.scaleByPowerOfTen(places), ONE, Form.WORDS);
  }

  /** "2^10", "2.5^-1". */
  private Numeral power(int start, int hat, BigDecimal base) {
    int at = hat + 1;
    boolean negative = false;
    while (at < hat + 3 && (atoms.isMark(at, '-') || atoms.isMark(at, '+'))) {
      negative ^= atoms.isMark(at, '-');
      at++;
    }
    BigDecimal exponent =
        atoms.isDigits(at) && atoms.end(at) - atoms.start(at) <= 2
            ? Digits.parse(atoms.text(), atoms.start(at), atoms.end(at))
            : null;
    if (exponent == null || exponent.scale() > 0 || base.signum() == 0) {
      return new Numeral(start, hat, base, ONE, Form.DIGITS);
    }
    BigDecimal power = base.pow(exponent.intValue(), MathContext.DECIMAL64);
    BigDecimal value = negative ? ONE.divide(power, MathContext.DECIMAL64) : power;
    return new Numeral(start, at + 1, value, ONE, Form.WORDS);
  }

  /** Whether "1/2" begins at the atom; dates and slogans such as "9/11" are none. */
  private boolean isFraction(int atom) {
    if (!atoms.isDigits(atom)
        || !(atoms.isMark(atom + 1, '/') || atoms.isMark(atom + 1, '⁄'))
        || !atoms.isDigits(atom + 2)
        || !atoms.isGlued(atom + 1)
        || !atoms.isGlued(atom + 2)
        || atoms.isMark(atom + 3, '/')) {
      return false;
    }
    BigDecimal above = Digits.parse(atoms.text(), atoms.start(atom), atoms.end(atom));
    BigDecimal below = Digits.parse(atoms.text(), atoms.start(atom + 2), atoms.end(atom + 2));
    return above != null
        && below != null
        && above.signum() > 0
        && above.compareTo(below) < 0
        && !(above.intValue() == 9 && below.intValue() == 11);
  }

  private Numeral fraction(int start, int atom, BigDecimal whole) {
    BigDecimal above = new BigDecimal(digitsOf(atom));
    BigDecimal below = new BigDecimal(digitsOf(atom + 2));
    BigDecimal value = whole.add(above.divide(below, MathContext.DECIMAL64));
    return scaled(start, atom + 3, value, whole.signum() == 0 ? Form.FRACTION : Form.WORDS);
  }

  private String digitsOf(int atom) {
    return atoms.text().substring(atoms.start(atom), atoms.end(atom)).replace(",", "");
  }

  /** The value of a mark such as "½". */
  private @Nullable BigDecimal vulgarFraction(int atom) {
    if (atoms.word(atom).length() != 1) {
      return null;
    }
    return switch (atoms.word(atom).charAt(0)) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      case '⅓' -> ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
      case '⅔' -> BigDecimal.valueOf(2).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
      case '⅕' -> new BigDecimal("0.2");
      case '⅖' -> new BigDecimal("0.4");
      case '⅗' -> new BigDecimal("0.6");
      case '⅘' -> new BigDecimal("0.8");
      case '⅛' -> new BigDecimal("0.125");
      case '⅜' -> new BigDecimal("0.375");
      case '⅝' -> new BigDecimal("0.625");
      case '⅞' -> new BigDecimal("0.875");
      default -> null;
    };
  }

  /** Takes in the scales that follow: "1.2 million", "3 hundred thousand", "45k". */
  private Numeral scaled(int start, int end, BigDecimal value, Form form) {
    BigDecimal scale = ONE;
    for (int words = 0; words < 3; words++) {
      int at = atoms.isDash(end) && atoms.isGlued(end) && atoms.isGlued(end + 1) ? end + 1 : end;
      NumberWord word = atoms.isWord(at) ? NumberWord.of(atoms.word(at)) : null;
      if (word == null || !multiplies(word, at, value)) {
        break;
      }
      scale = scale.multiply(word.value());
      end = at + 1;
    }
    return scale.compareTo(ONE) == 0
        ? new Numeral(start, end, value, ONE, form)
        : new Numeral(start, end, value.multiply(scale), scale, Form.WORDS);
  }

  private boolean multiplies(NumberWord word, int at, BigDecimal value) {
    return switch (word.part()) {
      case HUNDRED, SCALE, DOZEN -> true;
      case PLURAL -> value.compareTo(THOUSAND) < 0;
      case SHORT -> Abbreviation.isScale(atoms, at, value);
      default -> false;
    };
  }

  /** Whether a number or the beginning of one may stand at the atom. */
  boolean mayBegin(int atom) {
    return atoms.isDigits(atom)
        || (atoms.isWord(atom)
            ? NumberWord.of(atoms.word(atom)) != null
            : vulgarFraction(atom) != null);
  }

  /** Whether the atom is an article or "another", which count what follows as one. */
  boolean isArticle(int atom) {
    NumberWord word = atoms.isWord(atom) ? NumberWord.of(atoms.word(atom)) : null;
    return word != null && word.is(Part.ARTICLE);
  }
}

package dev.hearsay.time;

import dev.hearsay.time.Phrase.Away;
import dev.hearsay.time.Phrase.Away.Base;
import org.jspecify.annotations.Nullable;

/**
 * Productions that count units: how long ("three weeks"), how far off ("two years ago"), how often
 * ("twice a month").
 */
final class Lengths {
  private final Surroundings around;

  Lengths(Surroundings around) {
    this.around = around;
  }

  /** Reads a length, or returns null and leaves the cursor anywhere. */
  @Nullable Phrase read(Cursor in) {
    Lexeme first = in.peek();
    Lexeme before = in.peek(-1);
    boolean article = first.is(Kind.A);
    Amount amount = amount(in);
    if (amount == null || around.isJoined(first)) {
      return null;
    }
    in.skip(Kind.DASH);
    if (!in.peek().isUnit()) {
      return null;
    }
    Lexeme word = in.take();
    Unit unit = word.unit();
    if (in.skip(Kind.AND, Kind.A) && in.skip(Kind.HALF) && amount.isWhole()) {
      amount = new Amount(amount.halves() + 1);
    }
    if (in.is(Kind.OLD) || in.is(Kind.DASH, Kind.OLD) || in.is(Kind.OF, Kind.OLD)) {
      return null;
    }
    Phrase away = away(in, amount, unit);
    if (away != null) {
      return away;
    }
    if (article && amount.equals(Amount.of(1))) {
      return afterArticle(before, first, unit);
    }
    return before.is(Kind.IN) ? new Phrase.In(amount, unit) : new Phrase.Length(amount, unit);
  }

  /** "three", "twenty-one", "a hundred", "a few", "a couple of", "half a", "two and a half". */
  @Nullable Amount amount(Cursor in) {
    return switch (in.peek().kind()) {
      case NUMBER -> number(in);
      case TENS -> Amount.of(tens(in));
      case HALF -> {
        in.take();
        in.skip(Kind.A);
        yield new Amount(1);
      }
      case VAGUE -> {
        in.take();
        in.skip(Kind.OF);
        yield Amount.VAGUE;
      }
      case A -> {
        in.take();
        yield in.is(Kind.VAGUE) ? amount(in) : Amount.of(in.skip(Kind.HUNDRED) ? 100 : 1);
      }
      default -> null;
    };
  }

  private @Nullable Amount number(Cursor in) {
    int number = in.take().number();
    if (in.skip(Kind.HUNDRED)) {
      number *= 100;
    }
    int place = in.at();
    if (in.skip(Kind.AND, Kind.A) && in.skip(Kind.HALF)) {
      return new Amount(2 * number + 1);
    }
    in.moveTo(place);
    if ((in.skip(Kind.TO) || in.skip(Kind.DASH) || in.skip(Kind.AND)) && in.skip(Kind.NUMBER)) {
      return Amount.VAGUE;
    }
    in.moveTo(place);
    return number > 9999 ? null : Amount.of(number);
  }

  private static int tens(Cursor in) {
    int tens = in.take().number();
    int place = in.at();
    in.skip(Kind.DASH);
    if (in.is(Kind.NUMBER) && in.peek().digits() == 0 && in.peek().number() < 10) {
      return tens + in.take().number();
    }
    in.moveTo(place);
    return tens;
  }

  /** "ago", "earlier", "later", "from now" and what they are counted from. */
  private @Nullable Phrase away(Cursor in, Amount amount, Unit unit) {
    int direction;
    Base base;
    if (in.is(Kind.AGO)) {
      in.take();
      direction = -1;
      base = Base.PUBLISHED;
    } else if (in.is(Kind.OFFSET) && isFinal(in.peek())) {
      direction = in.take().number();
      base = Base.TOLD;
    } else if (in.skip(Kind.FROM, Kind.NOW)) {
      direction = 1;
      base = Base.PUBLISHED;
    } else {
      return null;
    }
    return amount.isWhole() ? new Away(unit, direction * amount.whole(), base) : new Phrase.Vague();
  }

  /** "Earlier" and "later" end their phrase; "before" and "after" if nothing follows them. */
  boolean isFinal(Lexeme offset) {
    String word = around.text(offset);
    return word.equals("earlier") || word.equals("later") || around.isClauseFinal(offset);
  }

  /** "A week" is a length after "for", how often after a count, and else a week like any other. */
  private @Nullable Phrase afterArticle(Lexeme before, Lexeme article, Unit unit) {
    return switch (before.kind()) {
      case FOR, APPROX -> new Phrase.Length(Amount.of(1), unit);
      case IN -> new Phrase.In(Amount.of(1), unit);
      default ->
          switch (around.tagBefore(article)) {
            case NUM, NOUN, SYM -> often(Amount.of(1), unit);
            default -> null;
          };
    };
  }

  /** So often, where the unit is no measure of speed. */
  static @Nullable Phrase often(Amount amount, Unit unit) {
    return unit.isClock() ? null : new Phrase.Repeated(unit.duration(amount));
  }
}

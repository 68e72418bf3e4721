package dev.hearsay.figure;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word that makes numbers, from {@code number-words.txt}. */
record NumberWord(String word, Part part, BigDecimal value) {
  /** The part that a word plays in a number. */
  enum Part {
    UNIT,
    TENS,
    HUNDRED,
    SCALE,
    DOZEN,
    PLURAL,
    VAGUE,
    FRACTION,
    ORDINAL,
    SHORT,
    ARTICLE,
    NONE,
    AND,
    POINT,
    OF
  }

  private static final ImmutableMap<String, NumberWord> WORDS = read();

  /** The entry of a word in lower case, or null. */
  static @Nullable NumberWord of(String word) {
    return WORDS.get(word);
  }

  boolean is(Part part) {
    return this.part == part;
  }

  private static ImmutableMap<String, NumberWord> read() {
    ImmutableMap.Builder<String, NumberWord> words = ImmutableMap.builder();
    for (List<String> row : Lexicon.table("number-words.txt")) {
      BigDecimal value = row.get(2).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(2));
      Part part = Part.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.put(row.get(0), new NumberWord(row.get(0), part, value));
    }
    return words.buildOrThrow();
  }
}

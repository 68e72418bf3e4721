package dev.hearsay.rule;

import dev.hearsay.text.Section;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as it was read.
 *
 * @param name its name, such as {@code casualties/killed-passive}
 * @param types the types that it gives to figures; empty for one that claims {@code none}
 * @param hedged whether its claims are hedged, feared or forecast
 * @param negative whether its claims say that it did not happen
 * @param sections the sections whose sentences it looks at; empty: all
 * @param patterns its patterns as they were written
 * @param unless the patterns that keep it from matching, as they were written
 * @param yes examples, the number in brackets, that it finds
 * @param no examples that it does not find
 * @param file the file that it was read from
 * @param line the line, counted from 1, where it begins
 */
public record Rule(
    String name,
    List<String> types,
    boolean hedged,
    boolean negative,
    Set<Section.Kind> sections,
    List<String> patterns,
    List<String> unless,
    List<Example> yes,
    List<Example> no,
    String file,
    int line) {
  /** What a rule without types claims, as rule files say it. */
  static final String NONE = "none";

  /** Copies the collections. */
  public Rule {
    types = List.copyOf(types);
    sections = Set.copyOf(sections);
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /** The types of its matches: {@link #NONE} where it claims none. */
  List<String> claims() {
    return types.isEmpty() ? List.of(NONE) : types;
  }

  /**
   * A sentence that a rule is tested with.
   *
   * @param text the sentence, brackets around the number
   * @param line the line, counted from 1, where it stands
   */
  public record Example(String text, int line) {
    /** The sentence without the brackets. */
    public String plain() {
      return text.replace("[", "").replace("]", "");
    }

    /** Where the number stands in {@link #plain()}, if brackets mark one. */
    public Optional<Span> marked() {
      int open = text.indexOf('[');
      return open < 0 ? Optional.empty() : Optional.of(new Span(open, text.indexOf(']') - 1));
    }
  }
}

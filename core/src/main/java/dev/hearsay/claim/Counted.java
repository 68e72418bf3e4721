package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.figure.Figure;
import dev.hearsay.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom or what a claim counts: the noun of its figure; failing that, what the figures before
 * it counted; failing that, for people, "people".
 */
final class Counted {
  /** Nouns that count events and stand for the people they befell: "18 deaths". */
  private static final ImmutableSet<String> EVENTS = Lexicon.set("claim/counted-events.txt");

  private static final Pattern OTHERS = Pattern.compile("\\bothers$");

  private final Story story;
  private final Map<String, Remembered> last = new HashMap<>();

  Counted(Story story) {
    this.story = story;
  }

  /** What a claim counts, or null. Claims have to be asked for in the order of the text. */
  @Nullable String of(TypedFigure claim) {
    Figure figure = story.figure(claim.figure());
    if (claim.isOf("money")) {
      return null;
    }
    String unit = figure.unit();
    if (figure.who() != null && unit != null && EVENTS.contains(unit)) {
      return "people";
    }
    if (OTHERS.matcher(figure.text()).find()) {
      return "others";
    }
    if (figure.who() != null && isSingularOfMany(figure)) {
      return "people";
    }
    if (figure.who() != null) {
      last.put(group(claim), new Remembered(figure.who(), story.sentenceIndex(claim.figure())));
      return figure.who();
    }
    return remembered(claim);
  }

  /** "a policeman was killed and <em>dozens</em> were hurt": not dozens of policemen. */
  private static boolean isSingularOfMany(Figure figure) {
    boolean elided = figure.end() == figure.number().end();
    boolean many = figure.value() == null || figure.value().compareTo(BigDecimal.ONE) > 0;
    return elided
        && many
        && figure.unit() != null
        && figure.who() != null
        && figure.who().toLowerCase(Locale.ROOT).endsWith(figure.unit())
        && !figure.unit().equals("people");
  }

  private @Nullable String remembered(TypedFigure claim) {
    Remembered before = last.get(group(claim));
    boolean near =
        before != null && story.sentenceIndex(claim.figure()) - before.sentence() <= reach(claim);
    if (near && before != null) {
      return before.who();
    }
    return claim.isOf("casualties") || claim.isOf("people") || claim.isOf("troops")
        ? "people"
        : null;
  }

  private static int reach(TypedFigure claim) {
    return claim.isOf("casualties") || claim.isOf("people") ? 0 : 3;
  }

  private static String group(TypedFigure claim) {
    String name = claim.type().name();
    int point = name.indexOf('.');
    return point < 0 ? name : name.substring(0, point);
  }

  /** What was counted last, and where. */
  private record Remembered(String who, int sentence) {}
}

package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.Extraction;
import dev.hearsay.text.Span;
import dev.hearsay.time.TimeExpression;
import java.util.List;
import picocli.CommandLine.Command;

/** Scores times. */
@Command(
    name = "times",
    mixinStandardHelpOptions = true,
    description = {
      "Scores times. A line of a gold file is an object with \"id\", \"text\", \"published\" and",
      "\"times\", a list of [start, end, value] with offsets in code points.",
      "A time is found where one overlaps it, and right where such a one covers the same days.",
      "Lengths of time, and what comes again, are left out."
    })
final class TimesCommand extends ValuesCommand<TimeExpression> {
  TimesCommand() {
    super("times");
  }

  @Override
  List<TimeExpression> found(Extraction extraction, Gold gold) {
    return extraction.times().stream()
        .filter(time -> time.type() != TimeExpression.Type.DURATION)
        .filter(time -> time.type() != TimeExpression.Type.SET)
        .toList();
  }

  @Override
  Span place(Gold gold, JsonNode wanted) {
    return gold.span(wanted);
  }

  @Override
  boolean right(JsonNode wanted, TimeExpression found) {
    return SameTime.of(found.value(), wanted.get(2).asText());
  }
}

package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.Extraction;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Span;
import java.util.List;
import picocli.CommandLine.Command;

/** Scores figures. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Scores figures. A line of a gold file is an object with \"id\", \"text\" and \"figures\",",
      "objects with \"span\", [start, end] in code points, and \"value\", or \"low\" and \"high\".",
      "A figure is found where one overlaps it, and right where such a one has its value."
    })
final class FiguresCommand extends ValuesCommand<Figure> {
  FiguresCommand() {
    super("figures");
  }

  @Override
  List<Figure> found(Extraction extraction, Gold gold) {
    return extraction.figures();
  }

  @Override
  Span place(Gold gold, JsonNode wanted) {
    return gold.span(wanted.get("span"));
  }

  @Override
  boolean right(JsonNode wanted, Figure figure) {
    return wanted.path("value").isNumber()
        ? Numbers.close(figure.value(), wanted.get("value"))
        : Numbers.close(figure.low(), wanted.path("low"))
            && Numbers.close(figure.high(), wanted.path("high"));
  }
}

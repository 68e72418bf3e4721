package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Scores what has a place and a value.
 *
 * @param <T> what is found
 */
abstract class ValuesCommand<T extends Spanned> implements Callable<Integer> {
  private final String name;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private EngineChoice engine = new EngineChoice();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files, JSON Lines.")
  private List<Path> gold = List.of();

  ValuesCommand(String name) {
    this.name = name;
  }

  /** What is found in a text, as far as its gold speaks of such. */
  abstract List<T> found(Extraction extraction, Gold gold);

  /** Where something stands that is to be found. */
  abstract Span place(Gold gold, JsonNode wanted);

  /** Whether what is found has the value of what is to be found. */
  abstract boolean right(JsonNode wanted, T found);

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Extractor extractor = engine.extractor();
    out.println(engine.head(name));
    out.printf(
        Locale.ROOT,
        "%-24s %6s %6s %12s %12s %8s%n",
        "set",
        "gold",
        "found",
        "found.recall",
        "value.recall",
        "value.f1");
    for (Path file : gold) {
      Score places = new Score();
      Score values = new Score();
      for (Gold text : Gold.lines(file)) {
        judge(text, found(extractor.extract(text.article()), text), places, values);
      }
      out.printf(
          Locale.ROOT,
          "%-24s %6d %6d %12.3f %12.3f %8.3f%n",
          Gold.setName(file),
          values.gold(),
          values.found(),
          places.recall(),
          values.recall(),
          values.f1());
    }
    out.flush();
    return 0;
  }

  private void judge(Gold text, List<T> found, Score places, Score values) {
    int wanted = 0;
    int placed = 0;
    int right = 0;
    for (JsonNode each : text.record().get(name)) {
      Span place = place(text, each);
      List<T> over =
          found.stream().filter(f -> f.start() < place.end() && place.start() < f.end()).toList();
      wanted++;
      placed += over.isEmpty() ? 0 : 1;
      right += over.stream().anyMatch(f -> right(each, f)) ? 1 : 0;
    }
    places.add(placed, found.size(), wanted);
    values.add(right, found.size(), wanted);
  }
}

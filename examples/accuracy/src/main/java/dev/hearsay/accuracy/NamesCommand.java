package dev.hearsay.accuracy;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.Extractor;
import dev.hearsay.entity.Mention;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores names: a name is right where its place and its type are exactly the gold's. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Scores the names of people, organizations and places.",
      "A line of a gold file is an object with \"id\", \"text\" and \"entities\", a list of",
      "[start, end, type] in code points."
    })
final class NamesCommand implements Callable<Integer> {
  private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private EngineChoice engine = new EngineChoice();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files, JSON Lines.")
  private List<Path> gold = List.of();

  private record Found(Span place, String type) {}

  /** What was to be found in a text, and what was found. */
  private record Judged(Set<Found> expected, Set<Found> found) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Extractor extractor = engine.extractor();
    out.println(engine.head("names"));
    out.printf(
        Locale.ROOT,
        "%-24s %-14s %6s %9s %6s %5s%n",
        "set",
        "type",
        "gold",
        "precision",
        "recall",
        "f1");
    double sum = 0;
    for (Path file : gold) {
      String set = Gold.setName(file);
      List<Judged> judged = new ArrayList<>();
      for (Gold text : Gold.lines(file)) {
        judged.add(new Judged(expected(text), found(extractor, text)));
      }
      for (String type : TYPES) {
        row(out, set, type, score(judged, Set.of(type)));
      }
      Score all = score(judged, Set.copyOf(TYPES));
      row(out, set, "all", all);
      sum += all.f1();
    }
    out.printf(Locale.ROOT, "macro average f1 of %d sets: %.3f%n", gold.size(), sum / gold.size());
    out.flush();
    return 0;
  }

  private static void row(PrintWriter out, String set, String type, Score score) {
    out.printf(
        Locale.ROOT,
        "%-24s %-14s %6d %9.3f %6.3f %5.3f%n",
        set,
        type,
        score.gold(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static Score score(List<Judged> judged, Set<String> types) {
    Score score = new Score();
    for (Judged text : judged) {
      Set<Found> expected = only(text.expected(), types);
      Set<Found> found = only(text.found(), types);
      int right = (int) expected.stream().filter(found::contains).count();
      score.add(right, found.size(), expected.size());
    }
    return score;
  }

  private static Set<Found> expected(Gold text) {
    Set<Found> names = new HashSet<>();
    for (JsonNode entity : text.record().get("entities")) {
      String type = entity.get(2).asText();
      if (TYPES.contains(type)) {
        names.add(new Found(text.span(entity), type));
      }
    }
    return names;
  }

  private static Set<Found> found(Extractor extractor, Gold text) {
    return extractor.extract(text.article()).mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> TYPES.contains(mention.type().name()))
        .map(mention -> new Found(new Span(mention.start(), mention.end()), mention.type().name()))
        .collect(toCollection(HashSet::new));
  }

  private static Set<Found> only(Set<Found> spans, Set<String> types) {
    return spans.stream()
        .filter(span -> types.contains(span.type()))
        .collect(toCollection(HashSet::new));
  }
}

package dev.hearsay.accuracy;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.entity.Mention;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files, JSON Lines.")
  private List<Path> gold = List.of();

  private final Extractor extractor = Extractor.builder().build();
  private final ObjectMapper json = new ObjectMapper();

  private record Span(int start, int end, String type) {}

  /** What was to be found in a text, and what was found. */
  private record Judged(Set<Span> expected, Set<Span> found) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
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
      String set = String.valueOf(file.getFileName()).replaceFirst("\\.jsonl$", "");
      List<Judged> judged = judge(file);
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

  private List<Judged> judge(Path file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode record = json.readTree(line);
      String text = record.get("text").asText();
      judged.add(new Judged(expected(record, text), found(text)));
    }
    return judged;
  }

  private static Score score(List<Judged> judged, Set<String> types) {
    Score score = new Score();
    for (Judged text : judged) {
      Set<Span> expected = only(text.expected(), types);
      Set<Span> found = only(text.found(), types);
      int right = (int) expected.stream().filter(found::contains).count();
      score.add(right, found.size(), expected.size());
    }
    return score;
  }

  private static Set<Span> expected(JsonNode record, String text) {
    Set<Span> spans = new HashSet<>();
    for (JsonNode entity : record.get("entities")) {
      String type = entity.get(2).asText();
      if (TYPES.contains(type)) {
        spans.add(
            new Span(
                text.offsetByCodePoints(0, entity.get(0).asInt()),
                text.offsetByCodePoints(0, entity.get(1).asInt()),
                type));
      }
    }
    return spans;
  }

  private Set<Span> found(String text) {
    return extractor.extract(Article.of(text)).mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> TYPES.contains(mention.type().name()))
        .map(mention -> new Span(mention.start(), mention.end(), mention.type().name()))
        .collect(toCollection(HashSet::new));
  }

  private static Set<Span> only(Set<Span> spans, Set<String> types) {
    return spans.stream()
        .filter(span -> types.contains(span.type()))
        .collect(toCollection(HashSet::new));
  }
}

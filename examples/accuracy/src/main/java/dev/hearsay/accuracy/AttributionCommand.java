package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.Extractor;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores attributions. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = {
      "Scores attributions. A line of a gold file is an object with \"id\", \"text\" and",
      "\"attributions\", objects with \"content\", a list of [start, end] in code points,",
      "\"source\", [start, end, words] or null, and \"type\", how the words are given.",
      "An attribution is found where its content and the gold's share half of each; its source",
      "is right where it overlaps the gold's, or has its name."
    })
final class AttributionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private EngineChoice engine = new EngineChoice();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Ask for these types alone, such as DIRECT; may be repeated (default: all).")
  private List<String> types = new ArrayList<>();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files, JSON Lines.")
  private List<Path> gold = List.of();

  /** What came of a file. */
  private static final class Tally {
    final Score score = new Score();
    double overlap;
    int found;
    int sourced;
    int sources;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Extractor extractor = engine.extractor();
    out.println(engine.head("attribution"));
    if (!types.isEmpty()) {
      out.println("# of these types alone: " + String.join(", ", types));
    }
    out.printf(
        Locale.ROOT,
        "%-24s %6s %6s %9s %6s %6s %8s %6s%n",
        "set",
        "gold",
        "found",
        "precision",
        "recall",
        "f1",
        "overlap",
        "source");
    for (Path file : gold) {
      Tally tally = new Tally();
      for (Gold article : Gold.lines(file)) {
        judge(article, extractor.extract(article.article()).attributions(), tally);
      }
      Score score = tally.score;
      out.printf(
          Locale.ROOT,
          "%-24s %6d %6d %9.3f %6.3f %6.3f %8.3f %6.3f%n",
          Gold.setName(file),
          score.gold(),
          score.found(),
          score.precision(),
          score.recall(),
          score.f1(),
          tally.overlap / Math.max(1, tally.found),
          (double) tally.sources / Math.max(1, tally.sourced));
    }
    out.flush();
    return 0;
  }

  private void judge(Gold article, List<Attribution> found, Tally tally) {
    Set<Attribution> used = new HashSet<>();
    List<List<Span>> unasked = new ArrayList<>();
    int wanted = 0;
    int right = 0;
    for (JsonNode each : article.record().get("attributions")) {
      List<Span> content = content(article, each);
      if (!asked(each)) {
        unasked.add(content);
        continue;
      }
      wanted++;
      Attribution best = best(content, found, used);
      if (best != null) {
        used.add(best);
        right++;
        tally.found++;
        tally.overlap += overlap(content, best.content());
        source(article, each, best.source(), tally);
      }
    }
    int others = 0;
    for (Attribution each : found) {
      if (!used.contains(each) && unasked.stream().noneMatch(c -> shared(c, each.content()) > 0)) {
        others++;
      }
    }
    tally.score.add(right, right + others, wanted);
  }

  private boolean asked(JsonNode attribution) {
    String type = attribution.path("type").asText("unknown");
    return types.isEmpty() || types.stream().anyMatch(type::equalsIgnoreCase);
  }

  private static List<Span> content(Gold article, JsonNode attribution) {
    List<Span> content = new ArrayList<>();
    attribution.get("content").forEach(offsets -> content.add(article.span(offsets)));
    return content;
  }

  private static @Nullable Attribution best(
      List<Span> content, List<Attribution> found, Set<Attribution> used) {
    Attribution best = null;
    double most = 0;
    for (Attribution each : found) {
      double share = overlap(content, each.content());
      if (!used.contains(each) && share >= 0.5 && share > most) {
        best = each;
        most = share;
      }
    }
    return best;
  }

  /** What two contents share, as a part of the longer of them. */
  private static double overlap(List<Span> one, List<Span> other) {
    int longer = Math.max(length(one), length(other));
    return longer == 0 ? 0 : (double) shared(one, other) / longer;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
  }

  private static int shared(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Spanned a : one) {
      for (Spanned b : other) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }

  private static void source(Gold article, JsonNode gold, @Nullable Source found, Tally tally) {
    JsonNode wanted = gold.path("source");
    if (!wanted.isArray()) {
      return;
    }
    tally.sourced++;
    Span place = article.span(wanted);
    if (found == null) {
      return;
    }
    Integer start = found.start();
    Integer end = found.end();
    String name = found.name();
    boolean overlaps = start != null && end != null && start < place.end() && place.start() < end;
    if (overlaps || (name != null && SourceNames.alike(name, names(gold)))) {
      tally.sources++;
    }
  }

  private static List<String> names(JsonNode gold) {
    List<String> names = new ArrayList<>(List.of(gold.get("source").get(2).asText()));
    JsonNode speaker = gold.path("speaker_entity");
    String name = speaker.isObject() ? speaker.path("name").asText("") : speaker.asText("");
    if (!name.isEmpty() && !name.equals("null")) {
      names.add(name);
    }
    return names;
  }
}

package dev.hearsay.accuracy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Extractor;
import dev.hearsay.claim.Claim;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores claims. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Scores claims on folders of NAME.gold.json, with a list \"claims\", beside NAME.txt.",
      "A claim is found where one of its type has at least half of its number, or its value.",
      "full: value and source are right. strict: the bound, the source's fullest name and the",
      "stance, too. Shares are of the claims found: a place or time is also right where gold and",
      "claim have none; who and saidOn also where the gold has none."
    })
final class ClaimsCommand implements Callable<Integer> {
  /** The types that are counted, by how their names begin. */
  private enum Ring {
    CORE("troops.", "casualties."),
    TROOPS("troops."),
    ALL("");

    private final ImmutableList<String> beginnings;

    Ring(String... beginnings) {
      this.beginnings = ImmutableList.copyOf(beginnings);
    }

    boolean holds(String type) {
      return beginnings.stream().anyMatch(type::startsWith);
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private EngineChoice engine = new EngineChoice();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Folders of gold.")
  private List<Path> gold = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Extractor extractor = engine.extractor();
    out.println(engine.head("claims"));
    for (Path folder : gold) {
      report(out, Gold.setName(folder), judge(extractor, Gold.folder(folder)));
    }
    out.flush();
    return 0;
  }

  private static Map<Ring, ClaimTally> judge(Extractor extractor, List<Gold> articles)
      throws IOException {
    Map<Ring, ClaimTally> tallies = new TreeMap<>();
    for (Ring ring : Ring.values()) {
      tallies.put(ring, new ClaimTally());
    }
    for (Gold article : articles) {
      List<Claim> found = extractor.extract(article.article()).claims();
      found.forEach(claim -> of(tallies, claim.type().name()).forEach(ClaimTally::found));
      ClaimMatching matching = new ClaimMatching(found);
      for (GoldClaim wanted : GoldClaim.of(article)) {
        List<ClaimTally> concerned = of(tallies, wanted.type());
        concerned.forEach(ClaimTally::wanted);
        matching
            .take(wanted)
            .ifPresent(
                claim -> {
                  Set<Trait> right = wanted.right(claim);
                  concerned.forEach(tally -> tally.matched(wanted, right));
                });
      }
    }
    return tallies;
  }

  private static List<ClaimTally> of(Map<Ring, ClaimTally> tallies, String type) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().holds(type))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static void report(PrintWriter out, String set, Map<Ring, ClaimTally> tallies) {
    out.printf(Locale.ROOT, "%n%-28s", set);
    tallies
        .keySet()
        .forEach(ring -> out.printf(Locale.ROOT, "%9s", ring.name().toLowerCase(Locale.ROOT)));
    out.println();
    counts(out, "claims in gold", tallies, tally -> tally.typed().gold());
    counts(out, "claims found", tallies, tally -> tally.typed().found());
    shares(out, "figure and type: precision", tallies, tally -> tally.typed().precision());
    shares(out, "figure and type: recall", tallies, tally -> tally.typed().recall());
    shares(out, "figure and type: f1", tallies, tally -> tally.typed().f1());
    shares(out, "full: precision", tallies, tally -> tally.full().precision());
    shares(out, "full: recall", tallies, tally -> tally.full().recall());
    shares(out, "full: f1", tallies, tally -> tally.full().f1());
    shares(out, "strict: f1", tallies, tally -> tally.strict().f1());
    for (Trait trait : Trait.values()) {
      if (trait != Trait.RESOLVED && trait != Trait.STANCE) {
        shares(out, trait.toString(), tallies, tally -> tally.accuracy(trait));
      }
    }
    shares(out, "source, where there is one", tallies, ClaimTally::named);
    shares(out, "its fullest name", tallies, ClaimTally::resolved);
    shares(out, "denials", tallies, ClaimTally::denials);
  }

  private static void counts(
      PrintWriter out,
      String name,
      Map<Ring, ClaimTally> tallies,
      ToDoubleFunction<ClaimTally> value) {
    row(out, name, "%9.0f", tallies, value);
  }

  private static void shares(
      PrintWriter out,
      String name,
      Map<Ring, ClaimTally> tallies,
      ToDoubleFunction<ClaimTally> value) {
    row(out, name, "%9.3f", tallies, value);
  }

  private static void row(
      PrintWriter out,
      String name,
      String format,
      Map<Ring, ClaimTally> tallies,
      ToDoubleFunction<ClaimTally> value) {
    out.printf(Locale.ROOT, "%-28s", name);
    tallies.values().forEach(tally -> out.printf(Locale.ROOT, format, value.applyAsDouble(tally)));
    out.println();
  }
}

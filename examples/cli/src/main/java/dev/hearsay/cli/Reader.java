package dev.hearsay.cli;

import dev.hearsay.Extractor;
import dev.hearsay.Limits;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Segmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how articles are read: the engine and the rules. */
final class Reader {
  @Mixin private Engines engines = new Engines();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules of your own, beside those that ship; see 'hearsay rules --help'.")
  private List<String> ruleFiles = new ArrayList<>();

  /** For picocli. */
  Reader() {}

  /** Reads the models on one thread while this one reads the rules: both take their time. */
  Extractor extractor(Limits limits) throws IOException {
    Engine engine = engines.chosen();
    CompletableFuture<?> models =
        CompletableFuture.supplyAsync(
            () -> engine.tag(Segmenter.segment("Ready.", null).document()));
    RuleSet rules = rules();
    models.join();
    return Extractor.builder().engine(engine).rules(rules).limits(limits).build();
  }

  private RuleSet rules() throws IOException {
    RuleSet rules = RuleSet.english();
    for (String file : ruleFiles) {
      rules = rules.and(RuleFiles.read(file));
    }
    return rules;
  }
}

package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Hearsay;
import dev.hearsay.opennlp.OpenNlpEngine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the inner parts of one JDK breaks with the next. */
class JdkInternalsTest {
  @ParameterizedTest
  @ValueSource(classes = {Hearsay.class, OpenNlpEngine.class, Main.class})
  void usesNoInnerPartsOfTheJdk(Class<?> member) throws URISyntaxException {
    String report = jdeps(member);
    // That Guava's are told shows that ours would be; Guava does without them where it must.
    assertThat(report).contains("com.google.common.hash").doesNotContain("   dev.hearsay");
  }

  private static String jdeps(Class<?> member) throws URISyntaxException {
    StringWriter report = new StringWriter();
    PrintWriter out = new PrintWriter(report);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            out,
            out,
            "--jdk-internals",
            "--multi-release",
            "base",
            "--module-path",
            System.getProperty("java.class.path"),
            Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    return report.toString();
  }
}

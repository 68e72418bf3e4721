package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A data file that is not what the build wrote is named, whatever it is and whoever reads it. */
class DamagedJarTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "dev/hearsay/en/cues.txt, 1",
    "dev/hearsay/en/cues.txt, 2",
    "dev/hearsay/en/rules/troops.yaml, 1",
    "dev/hearsay/opennlp/names.bin, 1"
  })
  void namesTheDamagedFile(String file, String threads) throws IOException, InterruptedException {
    Path before = folder.resolve(file);
    Files.createDirectories(before.getParent());
    Files.writeString(before, "# not what was built");
    Path pages = Files.createDirectories(folder.resolve("pages"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(pages.resolve(i + ".txt"), "Rebels freed 12 sailors, the navy said.\n");
    }
    OwnProcess run =
        OwnProcess.run(
            folder,
            List.of("-cp", folder + File.pathSeparator + System.getProperty("java.class.path")),
            Main.class,
            "extract",
            "--threads",
            threads,
            "--to",
            "jsonl",
            pages.resolve("0.txt").toString(),
            pages.resolve("1.txt").toString(),
            pages.resolve("2.txt").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("/" + file + " is damaged: its SHA-256 is ", "; get the jar anew")
        .doesNotContain("\tat ");
  }
}

package dev.hearsay.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataFilesTest {
  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static DataFiles jar(Map<String, String> files) {
    return new DataFiles("/jar/", path -> open(files.get(path.substring(5))));
  }

  private static @Nullable InputStream open(@Nullable String content) {
    return content == null ? null : new ByteArrayInputStream(content.getBytes(UTF_8));
  }

  @Test
  void readsAFileThatIsWhatTheBuildWrote() {
    DataFiles files = jar(Map.of("data.sha256", SUM_OF_ABC + " *en/a.txt\n", "en/a.txt", "abc"));
    assertThat(files.text("en/a.txt")).isEqualTo("abc");
  }

  @Test
  void readsAListWrittenOnAnotherSystem() {
    DataFiles files = jar(Map.of("data.sha256", SUM_OF_ABC + " *en\\a.txt\r\n", "en/a.txt", "abc"));
    assertThat(files.text("en/a.txt")).isEqualTo("abc");
  }

  @Test
  void namesTheFileThatIsDamaged() {
    DataFiles files = jar(Map.of("data.sha256", SUM_OF_ABC + " *en/a.txt\n", "en/a.txt", "abd"));
    assertThatExceptionOfType(DamagedJarError.class)
        .isThrownBy(() -> files.text("en/a.txt"))
        .withMessageStartingWith("/jar/en/a.txt is damaged: its SHA-256 is a52d159f")
        .withMessageEndingWith("where the build wrote " + SUM_OF_ABC + "; get the jar anew");
  }

  @Test
  void namesTheFileThatTheBuildDoesNotKnow() {
    DataFiles files = jar(Map.of("data.sha256", "ba7816bf *en", "en/a.txt", "abc"));
    assertThatExceptionOfType(DamagedJarError.class)
        .isThrownBy(() -> files.text("en/a.txt"))
        .withMessageStartingWith("/jar/en/a.txt is damaged")
        .withMessageContaining("the build wrote none");
  }

  @Test
  void namesTheFileThatIsMissing() {
    DataFiles files = jar(Map.of("data.sha256", SUM_OF_ABC + " *en/a.txt\n"));
    assertThatExceptionOfType(DamagedJarError.class)
        .isThrownBy(() -> files.text("en/a.txt"))
        .withMessage("the jar lacks /jar/en/a.txt; get it anew");
    assertThatExceptionOfType(DamagedJarError.class)
        .isThrownBy(() -> jar(Map.of()))
        .withMessage("the jar lacks /jar/data.sha256; get it anew");
  }
}

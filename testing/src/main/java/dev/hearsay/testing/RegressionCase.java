package dev.hearsay.testing;

import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text {@code NAME.txt} and, beside it, what is to be found in it, {@code NAME.expected}. Both
 * are UTF-8. A folder of such pairs is a regression test:
 *
 * <pre>{@code
 * static List<RegressionCase> cases() throws IOException {
 *   return RegressionCase.in(Path.of("src/test/resources/articles"));
 * }
 *
 * @ParameterizedTest
 * @MethodSource("cases")
 * void findsWhatIsExpected(RegressionCase article) throws IOException {
 *   assertThat(article.differences(EXTRACTOR)).isEmpty();
 * }
 * }</pre>
 *
 * @param name the path of the text in its folder, with {@code /} between names
 * @param text the text
 * @see Expectation
 */
public record RegressionCase(String name, Path text) {
  private static final String TEXT = ".txt";
  private static final String EXPECTED = ".expected";

  /** The cases of a folder and of the folders in it, in the order of their names. */
  public static List<RegressionCase> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(TEXT))
          .map(file -> new RegressionCase(name(folder, file), file))
          .sorted((one, other) -> one.name.compareTo(other.name))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The file of expectations, whether it is there or not. */
  public Path expected() {
    String file = text.getFileName().toString();
    return text.resolveSibling(file.substring(0, file.length() - TEXT.length()) + EXPECTED);
  }

  /**
   * What is expected. Where there is no file of expectations, no claim is.
   *
   * @throws ExpectationException if the file cannot be read as one
   */
  public Expectation expectation() throws IOException {
    return file().of(name, ExpectationFile.text(text));
  }

  private ExpectationFile file() throws IOException {
    return ExpectationFile.read(expected());
  }

  /** How what the extractor finds in the text differs from what is expected. */
  public List<Difference> differences(Extractor extractor) throws IOException {
    Expectation expectation = expectation();
    return expectation.differences(extractor.extract(expectation.article()));
  }

  /**
   * Writes what the extractor finds as what is expected. What else stands in the file of
   * expectations stays: fields, comments, known failures that still hold. Read the result before
   * you keep it: what is found now may be wrong.
   */
  public void accept(Extractor extractor) throws IOException {
    Expectation expectation = expectation();
    Extraction found = extractor.extract(expectation.article());
    Path part = expected().resolveSibling(expected().getFileName() + ".part");
    String lines = file().accepting(expectation.checked(found));
    Files.writeString(part, lines, StandardCharsets.UTF_8);
    Files.move(part, expected(), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public String toString() {
    return name;
  }
}

package dev.hearsay.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import dev.hearsay.Article;
import dev.hearsay.testing.ExpectedLine.Mark;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a {@code NAME.expected}, and what they become when findings are accepted. */
final class ExpectationFile {
  private static final Set<String> FIELDS = Set.of("title", "publisher", "published", "checks");

  /** Stands at the head of a new file. */
  private static final String COLUMNS =
      "# claim type | number | amount | who | source | stance polarity | place | time | day said";

  private final Path file;
  private final List<String> lines;

  private ExpectationFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** A file that is not there has no lines. */
  static ExpectationFile read(Path file) throws IOException {
    return new ExpectationFile(file, Files.exists(file) ? lines(file) : List.of());
  }

  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new ExpectationException(file.toString(), "is not UTF-8; save it as UTF-8");
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return text(file).lines().toList();
  }

  /** What is expected of a text. */
  Expectation of(String name, String text) throws ExpectationException {
    Map<String, String> fields = new HashMap<>();
    List<ExpectedLine> expected = new ArrayList<>();
    Article article = Article.of(text).identified(name);
    Set<Finding.Kind> checked = EnumSet.of(Finding.Kind.CLAIM);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String field = field(line);
      ExpectedLine finding = ExpectedLine.parse(line);
      if (finding != null) {
        expected.add(finding);
      } else if (field != null) {
        String value = line.substring(field.length() + 1).strip();
        if (fields.put(field, value) != null) {
          throw bad(i, "'" + field + "' is said twice");
        }
        switch (field) {
          case "title" -> article = article.titled(value);
          case "publisher" -> article = article.from(value);
          case "published" -> article = article.publishedOn(date(i, value));
          default -> checked = kinds(i, value);
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw bad(i, "neither a finding ('claim …') nor a field; a comment begins with '#'");
      }
    }
    return new Expectation(article, checked, expected);
  }

  private static @Nullable String field(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, Math.max(0, colon));
    return FIELDS.contains(name) ? name : null;
  }

  private LocalDate date(int line, String value) throws ExpectationException {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw bad(line, "'" + value + "' is no date like 2025-02-04");
    }
  }

  private Set<Finding.Kind> kinds(int line, String value) throws ExpectationException {
    Set<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
    for (String word : Splitter.on(',').trimResults().split(value)) {
      Finding.Kind kind =
          Stream.of(Finding.Kind.values())
              .filter(k -> k.plural().equals(word.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> bad(line, "'" + word + "' is none of " + plurals()));
      kinds.add(kind);
    }
    return kinds;
  }

  private static String plurals() {
    return Stream.of(Finding.Kind.values()).map(Finding.Kind::plural).collect(joining(", "));
  }

  private ExpectationException bad(int line, String message) {
    return new ExpectationException(file + ":" + (line + 1), message);
  }

  /**
   * The file as it is when what was found is right: fields, comments, known failures and wildcards
   * stay where they still hold; what is new stands after what was found before it.
   */
  String accepting(List<Finding> findings) {
    List<String> kept = new ArrayList<>();
    Set<Finding> covered = new LinkedHashSet<>();
    for (String line : lines.isEmpty() ? List.of(COLUMNS) : lines) {
      ExpectedLine expected = ExpectedLine.parse(line);
      List<Finding> matched =
          expected == null ? List.of() : findings.stream().filter(expected::matches).toList();
      covered.addAll(matched);
      if (expected == null || !matched.isEmpty() == (expected.mark() != Mark.MISSED)) {
        kept.add(line);
      } else if (!matched.isEmpty()) {
        kept.add(expected.unmarked().toString());
      }
    }
    return with(kept, findings, covered).stream().map(line -> line + "\n").collect(joining());
  }

  private static List<String> with(List<String> kept, List<Finding> findings, Set<Finding> known) {
    List<String> lines = new ArrayList<>(kept);
    int after = -1;
    for (Finding finding : findings) {
      if (known.contains(finding)) {
        after = place(lines, finding);
      } else {
        after = after < 0 ? lines.size() : after + 1;
        lines.add(after, finding.line());
      }
    }
    return lines;
  }

  private static int place(List<String> lines, Finding finding) {
    for (int i = 0; i < lines.size(); i++) {
      ExpectedLine expected = ExpectedLine.parse(lines.get(i));
      if (expected != null && expected.matches(finding)) {
        return i;
      }
    }
    return lines.size() - 1;
  }
}

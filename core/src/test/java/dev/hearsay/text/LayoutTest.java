package dev.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.hearsay.text.Section.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the pages of {@code pages.txt} and compares the kind of each line. */
class LayoutTest {
  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.of(
          "H", Kind.HEADLINE,
          "Y", Kind.BYLINE,
          "B", Kind.BODY,
          "C", Kind.CAPTION,
          "X", Kind.BOILERPLATE);

  record Sample(String name, Map<String, String> says, List<String> kinds, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }

    String text() {
      return String.join("\n", lines);
    }

    List<String> authors() {
      return Splitter.on("; ").omitEmptyStrings().splitToList(says.getOrDefault("@authors", ""));
    }

    @Nullable LocalDate published() {
      String day = says.get("@published");
      return day == null ? null : LocalDate.parse(day);
    }
  }

  static Stream<Sample> pages() throws IOException {
    String all =
        Resources.toString(
            Resources.getResource(LayoutTest.class, "pages.txt"), StandardCharsets.UTF_8);
    return Splitter.on("\n== ").splitToStream(all).skip(1).map(LayoutTest::sample);
  }

  private static Sample sample(String page) {
    List<String> rows = page.lines().collect(Collectors.toList());
    ImmutableMap.Builder<String, String> says = ImmutableMap.builder();
    List<String> kinds = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      int tab = row.indexOf('\t');
      if (row.startsWith("@")) {
        says.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
      } else {
        kinds.add(tab < 0 ? "" : row.substring(0, tab));
        lines.add(row.substring(tab + 1));
      }
    }
    return new Sample(rows.get(0), says.buildOrThrow(), kinds, lines);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsTheKindOfEachLine(Sample sample) {
    String text = sample.text();
    Page page = Segmenter.segment(text, null);
    List<String> misread = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sample.lines().size(); i++) {
      String line = sample.lines().get(i);
      Kind found = line.isEmpty() ? null : kindAt(page.document(), start);
      if (found != KINDS.get(sample.kinds().get(i))) {
        misread.add(found + ", not " + sample.kinds().get(i) + ": " + line);
      }
      start += line.length() + 1;
    }
    assertThat(misread).isEmpty();
    assertThat(page.authors()).isEqualTo(sample.authors());
    assertThat(page.published()).isEqualTo(sample.published());
  }

  private static @Nullable Kind kindAt(Document document, int offset) {
    for (Section section : document.sections()) {
      if (section.start() <= offset && offset < section.end()) {
        return section.kind();
      }
    }
    return null;
  }
}

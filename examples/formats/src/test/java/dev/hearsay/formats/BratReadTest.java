package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.hearsay.Extraction;
import dev.hearsay.output.Brat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A reader after the published rules of brat's standoff format: text-bound annotations with offsets
 * in characters, one or several stretches, and the words, which hold no line ends; events with a
 * trigger and arguments; attributes.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
class BratReadTest {
  private static final Pattern BOUND =
      Pattern.compile("(T[1-9]\\d*)\\t([A-Za-z][\\w-]*) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t(.*)");
  private static final Pattern EVENT =
      Pattern.compile("(E[1-9]\\d*)\\t([A-Za-z][\\w-]*):(T\\d+)((?: [A-Za-z]\\w*:[TE]\\d+)*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(A[1-9]\\d*)\\t([A-Za-z]\\w*) ([TE]\\d+) ([A-Z_]+)");

  @Test
  void everyAnnotationFollowsTheRules() {
    for (Extraction extraction : Texts.all()) {
      String file = Brat.render(extraction);
      assertThat(file)
          .satisfiesAnyOf(f -> assertThat(f).isEmpty(), f -> assertThat(f).endsWith("\n"));
      Reader reader = new Reader(extraction.text());
      // Only a line feed ends a line: other separators are characters of the text.
      Splitter.on('\n').omitEmptyStrings().split(file).forEach(reader::line);
      assertThat(reader.events)
          .isEqualTo(extraction.claims().size() + extraction.attributions().size());
      reader.references.forEach(id -> assertThat(reader.ids).contains(id));
    }
  }

  private static final class Reader {
    private final int[] text;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private int events;

    Reader(String text) {
      this.text = text.codePoints().toArray();
    }

    void line(String line) {
      Matcher bound = BOUND.matcher(line);
      Matcher event = EVENT.matcher(line);
      Matcher attribute = ATTRIBUTE.matcher(line);
      if (bound.matches()) {
        id(bound.group(1));
        words(bound.group(3), bound.group(4));
      } else if (event.matches()) {
        id(event.group(1));
        events++;
        references.add(event.group(3));
        for (String argument : Splitter.on(' ').omitEmptyStrings().split(event.group(4))) {
          references.add(argument.substring(argument.indexOf(':') + 1));
        }
      } else {
        assertThat(attribute.matches()).as(line).isTrue();
        id(attribute.group(1));
        references.add(attribute.group(3));
      }
    }

    private void id(String id) {
      assertThat(ids.add(id)).as(id).isTrue();
    }

    private void words(String places, String words) {
      int last = 0;
      List<String> stretches = Splitter.on(';').splitToList(places);
      for (String stretch : stretches) {
        int start = Integer.parseInt(stretch.substring(0, stretch.indexOf(' ')));
        int end = Integer.parseInt(stretch.substring(stretch.indexOf(' ') + 1));
        assertThat(start).isLessThan(end).isGreaterThanOrEqualTo(last);
        assertThat(end).isLessThanOrEqualTo(text.length);
        for (int i = start; i < end; i++) {
          assertThat(text[i]).as("a line end within " + places).isNotEqualTo('\n');
        }
        last = end;
      }
      assertThat(words)
          .isEqualTo(stretches.stream().map(this::cut).collect(Collectors.joining(" ")));
    }

    private String cut(String stretch) {
      int start = Integer.parseInt(stretch.substring(0, stretch.indexOf(' ')));
      int end = Integer.parseInt(stretch.substring(stretch.indexOf(' ') + 1));
      // A tab parts the fields, so it cannot stand in one.
      return new String(text, start, end - start).replace('\t', ' ');
    }
  }
}

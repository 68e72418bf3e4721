package dev.hearsay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.input.Entry;
import dev.hearsay.input.Inputs;
import dev.hearsay.input.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that nest, repeat and break off: entries or faults, and soon. */
class HostileInputsTest {
  /** Between linear cost (8) and quadratic (64). */
  private static final double BOUND = 32;

  private static final int LENGTH = 8_000;

  /** What does harm when repeated: it nests, it opens and never closes, it refers to itself. */
  private static final List<String> REPEATED =
      List.of(
          "<div>",
          "<table><tr><td>",
          "<p>",
          "<a href=x>",
          "<ul><li>",
          "<!--",
          "<![CDATA[",
          "<svg>",
          "<font>",
          "&#x110000;",
          "{\"a\":",
          "[",
          "[{\"text\":",
          "{\"text\":\"40 died\"}\n",
          "> ",
          "- ",
          "[a](",
          "_*",
          "![",
          "From a@b\n",
          "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
          "<rss><channel><item>",
          "<item><title>a</title></item>",
          "<!ENTITY a \"&a;&a;\">",
          "WARC/1.0\r\n",
          "\u0000");

  static Stream<String> pieces() {
    return REPEATED.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void anyKindOfInputIsSurvived(String piece) {
    for (Kind kind : Kind.values()) {
      for (Entry entry : read(kind, Nasty.repeated(piece, LENGTH))) {
        assertThat(entry).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theCostOfAnyKindIsLinear(String piece) {
    for (Kind kind : List.of(Kind.HTML, Kind.FEED, Kind.MARKDOWN, Kind.EML, Kind.JSON)) {
      assertThat(new Growth(text -> read(kind, text)).of(piece, LENGTH))
          .as("" + kind)
          .isLessThan(BOUND);
    }
  }

  /** Each would be read again in each around it. */
  @Test
  void itemsOfAFeedThatStandInItemsAreNotItems() {
    assertThat(read(Kind.FEED, "<rss><channel><item><item>a</item></item><item/>")).hasSize(2);
  }

  private static List<Entry> read(Kind kind, String text) {
    List<Entry> entries = new ArrayList<>();
    Iterator<Entry> reading =
        Inputs.defaults()
            .of(kind)
            .read("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    reading.forEachRemaining(entries::add);
    return entries;
  }
}

package dev.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.io.Resources;
import dev.hearsay.text.Section.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  private static final String PAGE =
      """
      Skip to content
      World
      Rebels seize northern town, ministry says
      By Jane Doe and John Roe | 4 February 2025 | 3 min read
      Soldiers stand at a crossroads. (Max Muster / Getty Images)
      Share on Facebook

      Rebels took the town of Adaba on Monday, the defence ministry of the country said.

      "We lost 12 men," a colonel told reporters who had come to the front by bus.

      What comes next

      The army will send 300 soldiers to the region before the end of the week.

      Related articles
      Five things to know about the war
      Subscribe
      * indicates required
      """;

  static Stream<String> paragraphs() throws IOException {
    return lines("sentences.txt");
  }

  static Stream<String> abbreviated() throws IOException {
    return lines("titles-and-abbreviations.txt");
  }

  private static Stream<String> lines(String file) throws IOException {
    return Resources.readLines(
            Resources.getResource(SegmenterTest.class, file), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("abbreviated")
  void cutsNoSentenceAtAnAbbreviation(String expected) {
    String text = expected.replace(" || ", " ");
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : Segmenter.segment(text, null).document().sentences()) {
      sentences.add(text.substring(sentence.start(), sentence.end()));
    }
    assertThat(String.join(" || ", sentences)).isEqualTo(expected);
  }

  /** The text is made of the expected tokens where a blank may stand; the cuts must come back. */
  @ParameterizedTest
  @MethodSource("paragraphs")
  void cutsTokensAndSentences(String expected) {
    String text = Detokenizer.join(expected);
    Document document = Segmenter.segment(text, null).document();
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<String> words = new ArrayList<>();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        words.add(document.tokens().get(i).text());
      }
      sentences.add(String.join("|", words));
    }
    assertThat(sentences).as(text).isEqualTo(Splitter.on("||").splitToList(expected));
  }

  @Test
  void tellsThePartsOfAPage() {
    Page page = Segmenter.segment(PAGE, null);
    assertThat(page.headline()).isEqualTo("Rebels seize northern town, ministry says");
    assertThat(page.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(page.published()).isEqualTo(LocalDate.of(2025, 2, 4));
    assertThat(page.document().sections())
        .extracting(Section::kind)
        .containsExactly(
            Kind.BOILERPLATE,
            Kind.HEADLINE,
            Kind.BYLINE,
            Kind.CAPTION,
            Kind.BOILERPLATE,
            Kind.BODY,
            Kind.BOILERPLATE);
    Section body = page.document().sections().get(5);
    assertThat(PAGE.substring(body.start(), body.end()))
        .startsWith("Rebels took")
        .endsWith("end of the week.");
  }

  @Test
  void aTextWithoutFurnitureIsAllBody() {
    String wire =
        "KYIV, Ukraine (AP) — Two people died.\n\nMore news\n\nAnother ten men were hurt in the east"
            + " of the country on Monday, and the search for others went on all night.";
    assertThat(Segmenter.segment("300 troops left", null).document().sections())
        .extracting(Section::kind)
        .containsExactly(Kind.BODY);
    Document document = Segmenter.segment(wire, null).document();
    Sentence last = document.sentences().get(document.sentences().size() - 1);
    assertThat(wire.substring(last.start())).startsWith("Another ten men");
  }

  @Test
  void joinsWrappedLinesAndKeepsListsApart() {
    String text =
        "The general said that his men had reached the river\nand would cross it at night.\n\n"
            + "- two tanks\n- one gun";
    Document document = Segmenter.segment(text, null).document();
    assertThat(document.sentences()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \r\n",
        "\0",
        "\ud83d",
        "\udc00a",
        "a\u0301\u200d",
        "n't",
        "'s",
        "@",
        "a@",
        "$",
        "1-",
        ".5",
        "U.",
        "(",
        ")\"'",
        "\ufeffa",
        "a\u00adb",
        "😀\u200d",
        "[1",
        "by A",
        "a\r\n\r\nb"
      })
  void survivesOddTexts(String odd) {
    check(odd);
    check("Men left. " + odd + " Men came.");
    check(Strings.repeat(odd, 50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\0", "\u200b", "\0\nMen left.\n\u200b\n", "a\n\nb \0"})
  void sectionsCoverAllButWhiteSpace(String text) {
    StringBuilder uncovered = new StringBuilder(text);
    for (Section section : Segmenter.segment(text, null).document().sections()) {
      for (int i = section.start(); i < section.end(); i++) {
        uncovered.setCharAt(i, ' ');
      }
    }
    assertThat(uncovered.toString()).isBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "\"", "a-", "1,", "(", "a\n", "by A\n", "A. ", "\ud83d", "\u0130", "1\n"})
  void isLinear(String unit) {
    long begun = System.nanoTime();
    check(Strings.repeat(unit, 500_000 / unit.length()));
    assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
  }

  private static void check(String text) {
    Document document = Segmenter.segment(text, null).document();
    int last = 0;
    for (Token token : document.tokens()) {
      boolean fits =
          token.start() >= last
              && text.startsWith(token.text(), token.start())
              && token.end() == token.start() + token.text().length();
      if (!fits) {
        fail("token out of place: %s", token);
      }
      last = token.end();
    }
  }
}

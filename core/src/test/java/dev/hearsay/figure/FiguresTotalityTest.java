package dev.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hearsay.text.Document;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text may come. */
class FiguresTotalityTest {
  private static final String[] PIECES = {
    "at least ",
    "300",
    "-",
    "–",
    " ",
    ",",
    ".",
    "/",
    "and ",
    "or ",
    "to ",
    "between ",
    "a ",
    "no ",
    "not ",
    "one ",
    "two ",
    "hundred ",
    "million ",
    "dozens ",
    "of ",
    "the ",
    "half ",
    "third ",
    "$",
    "€",
    "%",
    "km",
    "year",
    "old",
    "killed ",
    "soldiers ",
    "people ",
    "another ",
    "more ",
    "others ",
    "“",
    "”",
    "'s ",
    "all but ",
    "½",
    "e",
    "^",
    "+",
    "(",
    ")",
    ":",
    "over ",
    "minus ",
    "\n",
    "m",
    "\uD800",
    "\0",
    "\uD83D\uDE00",
    "Rs",
    "1,3",
    ".5",
    "2014",
    "point ",
    "nine ",
    "thousands "
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "a",
        "another",
        "no",
        "not",
        "1",
        ".",
        "$",
        "1/",
        "/1",
        "1^",
        "1e",
        "1e+",
        "half",
        "half of",
        "a half of a",
        "between",
        "between 1 and",
        "from 1 to",
        "all but",
        "all but one of",
        "of",
        "3 of",
        "hundreds of",
        "two and a",
        "two point",
        "at least",
        "\u0000",
        "\uD800",
        "½",
        "+1 2",
        "1,2.3,4",
        "1.2.3.4",
        "0/0",
        "1/0",
        "5e99999999999",
        "2^99999",
        "0^-1",
        "-",
        "- 1",
        "minus",
        "the number of 5",
        "5 's",
        "'s 5",
        "5-",
        "-5-",
        "five-",
        "5 - - 6"
      })
  void anythingMayCome(String text) {
    assertThatCode(() -> find(text)).doesNotThrowAnyException();
  }

  @Test
  void anyMixtureMayCome() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int k = 0; k < length; k++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String mixture = text.toString();
      for (Figure figure : find(mixture)) {
        assertThat(mixture.substring(figure.start(), figure.end())).isEqualTo(figure.text());
        assertThat(figure.encloses(figure.number())).as(mixture).isTrue();
      }
    }
  }

  private static List<Figure> find(String text) {
    return Figures.find(tag(text), List.of());
  }

  /** Every token a noun, a numeral or a mark: what the words are is told by lexicons alone. */
  private static TaggedDocument tag(String text) {
    Document document = Segmenter.segment(text, null).document();
    List<PartOfSpeech> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Token token : document.tokens()) {
      char first = token.text().charAt(0);
      tags.add(
          Character.isLetter(first)
              ? PartOfSpeech.NOUN
              : Character.isDigit(first) ? PartOfSpeech.NUM : PartOfSpeech.PUNCT);
      lemmas.add(token.lower());
    }
    return new TaggedDocument(document, new Tagging(tags, lemmas, List.of()));
  }
}

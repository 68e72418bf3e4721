package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hearsay.rule.RuleSet;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Note;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over a limit there is a note or an error that names it, and the rest is done. */
class LimitsTest {
  /** Calls every word a noun. */
  private static final Engine NOUNS =
      new Engine() {
        @Override
        public String name() {
          return "nouns";
        }

        @Override
        public Tagging tag(Document document) {
          int size = document.tokens().size();
          return new Tagging(
              Collections.nCopies(size, PartOfSpeech.NOUN),
              document.tokens().stream().map(Token::lower).toList(),
              List.of());
        }
      };

  private static Extraction read(String text, Limits limits) {
    return Extractor.builder().engine(NOUNS).limits(limits).build().extract(Article.of(text));
  }

  private static Note onlyNote(Extraction found) {
    assertThat(found.notes()).hasSize(1);
    return found.notes().get(0);
  }

  @Test
  void aLongTextIsReadToTheLimit() {
    Extraction found = read("Eight were hurt. More.", Limits.defaults().withMaxLength(16));
    assertThat(found.text()).isEqualTo("Eight were hurt.");
    assertThat(onlyNote(found))
        .isEqualTo(new Note("text-too-long", onlyNote(found).message(), 16, 16));
    assertThat(onlyNote(found).message()).contains("16");
  }

  @Test
  void aTextIsNotCutWithinACharacter() {
    Extraction found = read("ab\ud83d\ude00", Limits.defaults().withMaxLength(3));
    assertThat(found.text()).isEqualTo("ab");
  }

  @Test
  void aLongSentenceIsReadInPieces() {
    Extraction found = read("one two three four five six", Limits.defaults().withMaxSentence(4));
    assertThat(found.sentences())
        .extracting(s -> s.endToken() - s.firstToken())
        .containsExactly(4, 2);
    assertThat(onlyNote(found).code()).isEqualTo("sentence-too-long");
    assertThat(found.text().substring(onlyNote(found).start(), onlyNote(found).end()))
        .isEqualTo("one two three four");
  }

  @Test
  void aSentenceOfJustTheLimitIsNoNews() {
    assertThat(read("One two. Three four.", Limits.defaults().withMaxSentence(3)).notes())
        .isEmpty();
    assertThat(read("one two three", Limits.defaults().withMaxSentence(3)).notes()).isEmpty();
  }

  @Test
  void aLongWordIsReadInPieces() {
    Extraction found = read("x".repeat(2_500), Limits.defaults());
    assertThat(found.tagged().document().tokens()).hasSize(3);
    assertThat(onlyNote(found).code()).isEqualTo("word-too-long");
    assertThat(read("x".repeat(1_000), Limits.defaults()).notes()).isEmpty();
  }

  @Test
  void aLongWordIsNotCutBeforeAnAccent() {
    Extraction found = read("e\u0301".repeat(499) + "xe\u0301x", Limits.defaults());
    assertThat(found.tagged().document().tokens()).extracting(Token::text).last().isEqualTo("x");
  }

  @Test
  void quotationsInQuotationsInQuotations() {
    assertThat(read("“a “b “c “d ” ” ” ”", Limits.defaults()).notes()).isEmpty();
    assertThat(onlyNote(read("“a “b “c “d “e ” ” ” ” ”", Limits.defaults())).code())
        .isEqualTo("quotations-too-deep");
  }

  @Test
  void tooManyRulesAreRefused() {
    int known = RuleSet.english().size();
    Extractor.Builder builder =
        Extractor.builder().engine(NOUNS).limits(Limits.defaults().withMaxRules(known - 1));
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessageContainingAll("" + known, "" + (known - 1), "withMaxRules");
  }

  @Test
  void aLimitAllowsSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxSentence(0))
        .withMessageContaining("maxSentence");
  }
}

package dev.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.contract.EngineContract;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Segmenter;
import org.junit.jupiter.api.Test;

class CoreNlpCoreferenceEngineTest extends EngineContract {
  private static final CoreNlpEngine ENGINE = CoreNlpEngine.load(CoreferenceSettings.defaults());

  @Override
  protected Engine engine() {
    return ENGINE;
  }

  @Test
  void joinsAPronounToItsName() {
    Document document =
        Segmenter.segment("Marta Lindqvist won the race. She was tired.", null).document();
    assertThat(ENGINE.tag(document).coreferences())
        .anySatisfy(
            same ->
                assertThat(same.heads())
                    .extracting(head -> document.tokens().get(head).text())
                    .containsExactly("Lindqvist", "She"));
  }

  @Test
  void refusesADistanceOfNothing() {
    assertThatThrownBy(() -> CoreferenceSettings.defaults().withMentionDistance(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mention distance of 0");
  }
}

package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      textBlock =
          """
          VERB killed kill
          VERB dying die
          VERB fleeing flee
          VERB said say
          VERB told tell
          VERB lost lose
          VERB shot shoot
          VERB struck strike
          VERB carried carry
          VERB stopped stop
          VERB seized seize
          VERB claims claim
          VERB estimated estimate
          AUX were be
          AUX 've have
          AUX wo will
          PART n't not
          NOUN soldiers soldier
          NOUN casualties casualty
          NOUN children child
          NOUN people people
          NOUN bodies body
          NOUN losses loss
          NOUN aircraft aircraft
          NOUN officials official
          ADJ worse bad
          ADJ larger large
          DET these this
          NUM 12,000 12,000
          PUNCT - -
          """)
  void findsTheDictionaryForm(PartOfSpeech tag, String word, String lemma) {
    assertThat(LEMMATIZER.lemma(word, tag)).isEqualTo(lemma);
  }

  @Test
  void keepsTheCapitalsOfProperNouns() {
    assertThat(LEMMATIZER.lemma(new Token(0, 5, "Kursk", "kursk"), PartOfSpeech.PROPN))
        .isEqualTo("Kursk");
    assertThat(LEMMATIZER.lemma(new Token(0, 5, "Dozens", "dozens"), PartOfSpeech.NOUN))
        .isEqualTo("dozen");
  }

  @Test
  void letsTheLongestEndingDecide() {
    Lemmatizer lemmatizer =
        Lemmatizer.of(
            List.of(
                List.of("NOUN", "-s", "-"),
                List.of("NOUN", "-ies", "-y"),
                List.of("NOUN", "series", "series")));
    assertThat(lemmatizer.lemma("dogs", PartOfSpeech.NOUN)).isEqualTo("dog");
    assertThat(lemmatizer.lemma("ponies", PartOfSpeech.NOUN)).isEqualTo("pony");
    assertThat(lemmatizer.lemma("series", PartOfSpeech.NOUN)).isEqualTo("series");
    assertThat(lemmatizer.lemma("miniseries", PartOfSpeech.NOUN)).isEqualTo("minisery");
    assertThat(lemmatizer.lemma("dogs", PartOfSpeech.VERB)).isEqualTo("dogs");
    assertThat(lemmatizer.lemma("", PartOfSpeech.NOUN)).isEmpty();
  }
}

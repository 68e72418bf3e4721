package dev.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.TaggedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the verb beside a time, which stands in brackets, tells of when it was or will be. */
class TenseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAST    | They met on [Friday].",
        "PAST    | On [Friday] they met.",
        "PAST    | He was there on [Friday].",
        "PAST    | He has gone on [Friday].",
        "PAST    | They marched on [Friday] and will meet later.",
        "FUTURE  | They will meet on [Friday].",
        "FUTURE  | On [Friday] they will meet.",
        "FUTURE  | On [Friday] they will not meet.",
        "FUTURE  | They will meet on [Friday], he said.",
        "FUTURE  | He said on Monday they will meet on [Friday].",
        "FUTURE  | They plan to hold talks on [Friday].",
        "FUTURE  | The plans on Monday to hold talks on [Friday].",
        "FUTURE  | The meeting scheduled for [Friday].",
        "FUTURE  | The upcoming [Friday] meeting.",
        "FUTURE  | They vote by [Friday].",
        "FUTURE  | They vote until [Friday].",
        "PAST    | They voted by [Friday].",
        "UNKNOWN | They vote on [Friday].",
        "UNKNOWN | Talks on [Friday].",
        "UNKNOWN | They met. Talks on [Friday].",
        "UNKNOWN | Talks on [Friday]. They met.",
        "UNKNOWN | plans of the two old rival clubs to hold talks on [Friday]"
      })
  void theVerbBesideATimeTellsItsTense(Tense expected, String sentence) {
    TaggedDocument document = HandTagger.tag(sentence.replace("[", "").replace("]", ""));
    int at = document.document().tokenAt(sentence.indexOf('['));
    assertThat(Tense.at(document, at)).isEqualTo(expected);
  }
}

package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Document;
import dev.hearsay.text.Note;
import dev.hearsay.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We left,” she said.",
        "\"We left,\" she said.",
        "''We left,'' she said.",
        "``We left,'' she said.",
        "„We left,“ she said.",
        "«We left,» she said.",
        "‘We left,’ she said.",
        "'We left,' she said.",
        "”We left,” she said."
      })
  void marksOfAllKindsPair(String text) {
    assertThat(quotations(text)).containsExactly("We left,");
    assertThat(notes(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guards' cabins don’t have ’90s furniture.",
        "It's the soldiers' home and Falk's dog.",
        "A 5' wall, a 12\" gun."
      })
  void apostrophesAndInchesAreNoQuotations(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void innerMarksStayInside() {
    assertThat(quotations("“He said ‘no’ and “never” twice,” she said."))
        .containsExactly("He said ‘no’ and “never” twice,");
  }

  @Test
  void aParagraphOpenedAgainGoesOn() {
    String text = "She said: “We left.\n\n“Then we came back.”\n\nThe end.";
    assertThat(quotations(text)).containsExactly("We left.", "Then we came back.");
    assertThat(notes(text)).isEmpty();
    Quotations found = find(text);
    assertThat(found.get(0).resumes()).isFalse();
    assertThat(found.get(1).resumes()).isTrue();
  }

  @Test
  void aParagraphMayCloseWhatTheOneBeforeOpened() {
    String text = "She said, \"We left.\n\nThen we came back.\" It rained.";
    assertThat(quotations(text)).containsExactly("We left.", "Then we came back.");
  }

  @Test
  void aStrayMarkSpoilsNoMoreThanItsParagraph() {
    String text = "The 12 ” gun fired and the “old wall fell.\n\n“We left,” she said.";
    assertThat(quotations(text)).contains("We left,");
    assertThat(notes(text)).containsExactly("unclosed-quotation");
  }

  @Test
  void anUnclosedMarkThatBeginsSpeechReachesTheEndOfItsParagraph() {
    String text = "She said: “We left. It rained.\n\nNobody came.";
    assertThat(quotations(text)).containsExactly("We left. It rained.");
    assertThat(notes(text)).containsExactly("unclosed-quotation");
  }

  private static Quotations find(String text) {
    return Quotations.find(document(text));
  }

  private static Document document(String text) {
    return Segmenter.segment(text, null).document();
  }

  private static List<String> quotations(String text) {
    Quotations found = find(text);
    List<String> texts = new ArrayList<>();
    for (int q = 0; q < found.size(); q++) {
      texts.add(text.substring(found.get(q).start(), found.get(q).end()));
    }
    return texts;
  }

  private static List<String> notes(String text) {
    return find(text).notes().stream().map(Note::code).toList();
  }
}

package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.entity.Cast;
import dev.hearsay.text.Document;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Span;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text with any tags gives attributions whose places lie in the text. */
class AttributionsTotalityTest {
  private static final String[] WORDS = {
    "said",
    "says",
    "that",
    "the",
    "army",
    "told",
    "reporters",
    "“",
    "”",
    "\"",
    "'",
    "''",
    ",",
    ".",
    ":",
    "—",
    "according",
    "to",
    "by",
    "who",
    "and",
    "but",
    "denied",
    "killing",
    "was",
    "quoted",
    "as",
    "saying",
    "Falk",
    "(",
    ")",
    "reportedly",
    "in",
    "a",
    "report",
    "of",
    "41",
    "put",
    "toll",
    "at",
    "citing",
    "Q",
    "A",
    "\n\n",
    "words",
    "not",
    "declined",
    "comment",
    ";",
    "per",
    "which"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "said", "“", "”", "said “", ": said", "\u0000", "\ud800"})
  void oddTextsAreSurvived(String text) {
    assertThat(find(text, 1).attributions()).allMatch(a -> !a.content().isEmpty());
  }

  @Test
  void randomWordsWithRandomTagsAreSurvived() {
    Random random = new Random(5);
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(60); word > 0; word--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      check(text.toString(), find(text.toString(), round));
    }
  }

  private static void check(String text, Attributions found) {
    for (Attribution attribution : found.attributions()) {
      assertThat(attribution.content()).isNotEmpty();
      for (Span span : attribution.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.start());
      }
      assertThat(text.substring(attribution.cue().start(), attribution.cue().end()))
          .isEqualTo(attribution.cue().text());
      Source source = attribution.source();
      if (source != null && source.start() != null && source.end() != null) {
        assertThat(text.substring(source.start(), source.end())).isEqualTo(source.text());
      }
    }
  }

  /** Tags by chance, but nearly as an engine would where the word tells. */
  private static Attributions find(String text, int seed) {
    Random random = new Random(seed);
    Document document = Segmenter.segment(text, null).document();
    PartOfSpeech[] all = PartOfSpeech.values();
    List<PartOfSpeech> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Token token : document.tokens()) {
      String lower = token.lower();
      boolean verb = lower.startsWith("sa") || lower.equals("told") || lower.equals("put");
      PartOfSpeech tag =
          verb
              ? PartOfSpeech.VERB
              : lower.length() == 1 && !Character.isLetterOrDigit(lower.charAt(0))
                  ? PartOfSpeech.PUNCT
                  : all[random.nextInt(all.length)];
      tags.add(random.nextInt(10) == 0 ? all[random.nextInt(all.length)] : tag);
      lemmas.add(lower.startsWith("sa") ? "say" : lower.equals("told") ? "tell" : lower);
    }
    TaggedDocument tagged = new TaggedDocument(document, new Tagging(tags, lemmas, List.of()));
    return Attributions.find(tagged, new Cast(List.of(), List.of()), List.of());
  }
}

package dev.hearsay.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.hearsay.Extraction;
import dev.hearsay.output.Conllu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluStream;
import opennlp.tools.formats.conllu.ConlluTagset;
import opennlp.tools.formats.conllu.ConlluWordLine;
import org.junit.jupiter.api.Test;

/**
 * OpenNLP reads the sentences; besides, what the format's own rules ask for.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
class ConlluReadTest {
  private static final Set<String> PARTS_OF_SPEECH =
      Set.of(
          "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"
              .split(" "));

  @Test
  void aReaderFindsEverySentence() throws IOException {
    for (Extraction extraction : Texts.all()) {
      String file = Conllu.render(extraction);
      List<ConlluSentence> read = new ArrayList<>();
      try (ConlluStream stream =
          new ConlluStream(() -> new ByteArrayInputStream(file.getBytes(UTF_8)))) {
        for (var one = stream.read(); one != null; one = stream.read()) {
          read.add(one);
        }
      }
      List<String> words = new ArrayList<>();
      for (ConlluSentence sentence : read) {
        for (ConlluWordLine word : sentence.getWordLines()) {
          words.add(word.getForm());
          assertThat(PARTS_OF_SPEECH).contains(word.getPosTag(ConlluTagset.U));
          assertThat(word.getLemma()).isNotEmpty();
        }
      }
      int tokens =
          extraction.sentences().stream().mapToInt(s -> s.endToken() - s.firstToken()).sum();
      assertThat(words).hasSize(tokens);
    }
  }

  @Test
  void everySentenceFollowsTheRules() {
    for (Extraction extraction : Texts.all()) {
      String file = Conllu.render(extraction);
      Set<String> ids = new HashSet<>();
      for (String block : Splitter.on("\n\n").omitEmptyStrings().split(file)) {
        sentence(Splitter.on('\n').omitEmptyStrings().splitToList(block), ids);
      }
      assertThat(file.isEmpty() || file.endsWith("\n\n")).isTrue();
    }
  }

  /**
   * Comments first, one text and one new name; then words of ten columns, in order, that make it.
   */
  private static void sentence(List<String> lines, Set<String> ids) {
    StringBuilder words = new StringBuilder();
    String text = "";
    int number = 0;
    for (String line : lines) {
      if (line.startsWith("#")) {
        assertThat(number).isZero();
        text = line.startsWith("# text = ") ? line.substring(9) : text;
        if (line.startsWith("# sent_id = ")) {
          assertThat(ids.add(line)).as(line).isTrue();
        }
        continue;
      }
      List<String> columns = Splitter.on('\t').splitToList(line);
      assertThat(columns).hasSize(10).noneMatch(String::isEmpty);
      assertThat(columns.get(0)).isEqualTo(String.valueOf(++number));
      assertThat(columns.subList(4, 9)).containsOnly("_");
      words.append(columns.get(1)).append(columns.get(9).contains("SpaceAfter=No") ? "" : " ");
    }
    assertThat(number).isPositive();
    assertThat(words.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(words.toString().stripTrailing()).isEqualTo(text);
  }
}

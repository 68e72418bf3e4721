package dev.hearsay.opennlp.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.opennlp.sequence.FeatureVector;
import dev.hearsay.opennlp.sequence.Hash;
import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.opennlp.sequence.LinearChain;
import dev.hearsay.opennlp.sequence.TokenFeatures;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTrainerTest {
  private static final Labels LABELS = Labels.ofNames(List.of("PLACE"));

  /** Words of which the model sees nothing but themselves. */
  private record Plain(List<String> words) implements TokenFeatures {
    @Override
    public int size() {
      return words.size();
    }

    @Override
    public void fill(int token, FeatureVector features) {
      features.add(1, Hash.of(words.get(token)));
    }

    @Override
    public int kind(int token) {
      return 0;
    }
  }

  private static LinearChain train() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      examples.add(example("in New York", "other", "PLACE-start", "PLACE-last"));
      examples.add(example("in Rome", "other", "PLACE-unit"));
      examples.add(example("a New car", "other", "other", "other"));
    }
    return ChainTrainer.train(
        LABELS,
        examples,
        new ChainTrainer.Settings(1, 5, 2, 0.01f, 0.01f, 0.1f),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  private static Example example(String text, String... labels) {
    int[] numbers = Arrays.stream(labels).mapToInt(LABELS::index).toArray();
    return new Example(new Plain(List.of(text.split(" ", -1))), numbers, 0);
  }

  private static List<String> labels(LinearChain chain, String text) {
    return Arrays.stream(chain.decode(new Plain(List.of(text.split(" ", -1)))))
        .mapToObj(LABELS::name)
        .toList();
  }

  @Test
  void learnsThatLabelsDependOnEachOther() {
    LinearChain chain = train();
    assertThat(labels(chain, "in New York")).containsExactly("other", "PLACE-start", "PLACE-last");
    assertThat(labels(chain, "a New car")).containsExactly("other", "other", "other");
    assertThat(labels(chain, "in Rome")).containsExactly("other", "PLACE-unit");
  }

  @Test
  void endsNoSentenceInsideAName() {
    LinearChain chain = train();
    assertThat(labels(chain, "New")).doesNotContain("PLACE-start");
    assertThat(labels(chain, "York")).doesNotContain("PLACE-last", "PLACE-cont");
    assertThat(chain.decode(new Plain(List.of()))).isEmpty();
  }

  @Test
  void learnsTheSameTwiceAndKeepsItInAFile() throws IOException {
    byte[] once = bytes(train());
    assertThat(bytes(train())).isEqualTo(once);
    LinearChain read = LinearChain.read(ByteBuffer.wrap(once));
    assertThat(labels(read, "in New York")).containsExactly("other", "PLACE-start", "PLACE-last");
    assertThat(bytes(read)).isEqualTo(once);
  }

  private static byte[] bytes(LinearChain chain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chain.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}

package dev.hearsay.robustness;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invents short articles, any number of them, the n-th always the same. What they are made of
 * stands in {@code newsroom.txt}.
 */
final class Newsroom {
  private static final ImmutableListMultimap<String, String> PARTS = read();

  private Newsroom() {}

  private static ImmutableListMultimap<String, String> read() {
    ImmutableListMultimap.Builder<String, String> parts = ImmutableListMultimap.builder();
    try {
      Resources.readLines(
              Resources.getResource(Newsroom.class, "newsroom.txt"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Splitter.on('\t').splitToList(line))
          .forEach(line -> parts.put(line.get(0), line.get(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts.build();
  }

  /** The n-th brief: a headline and a sentence. */
  static String brief(long n) {
    Random random = new Random(n);
    return written("headline", random) + "\n\n" + written("sentence", random);
  }

  /** The n-th article: a headline and three sentences, some 400 characters. */
  static String article(long n) {
    Random random = new Random(n);
    StringBuilder text = new StringBuilder(written("headline", random)).append("\n\n");
    for (int sentence = 0; sentence < 3; sentence++) {
      text.append(written("sentence", random)).append(sentence == 1 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** Some articles. */
  static List<String> articles(int count) {
    return IntStream.range(0, count).mapToObj(Newsroom::article).toList();
  }

  /** One of the parts of a name, its {slots} filled by parts of their names. */
  private static String written(String name, Random random) {
    List<String> choices = PARTS.get(name);
    String frame =
        choices.isEmpty()
            ? Integer.toString(2 + random.nextInt(9_000))
            : choices.get(random.nextInt(choices.size()));
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = frame.indexOf('{'); open >= 0; open = frame.indexOf('{', at)) {
      int close = frame.indexOf('}', open);
      text.append(frame, at, open).append(written(frame.substring(open + 1, close), random));
      at = close + 1;
    }
    return text.append(frame, at, frame.length()).toString();
  }
}

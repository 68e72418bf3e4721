package dev.hearsay.regression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.output.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same input gives byte-identical JSON: whatever was read before, and under eight threads. */
class SameResultTest {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final int THREADS = 8;
  private static final int ROUNDS = 5;

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("src/test/resources/articles", "../articles")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static String read(String text) {
    Article article = Article.of(text).publishedOn(LocalDate.of(2025, 3, 12));
    return Json.compact().render(EXTRACTOR.extract(article));
  }

  @Test
  void theOrderOfTextsDoesNotMatter() throws IOException {
    List<String> texts = texts();
    List<String> forwards = texts.stream().map(SameResultTest::read).toList();
    List<String> backwards = new ArrayList<>();
    for (int i = texts.size() - 1; i >= 0; i--) {
      backwards.add(0, read(texts.get(i)));
    }
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void threadsDoNotMatter() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      texts.addAll(texts());
    }
    Collections.shuffle(texts, new Random(7));
    List<String> serial = texts.stream().map(SameResultTest::read).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> running =
          texts.stream().map(text -> threads.submit(() -> read(text))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(running.get(i).get()).isEqualTo(serial.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}

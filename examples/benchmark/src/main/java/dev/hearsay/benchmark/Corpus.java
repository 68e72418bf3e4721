package dev.hearsay.benchmark;

import dev.hearsay.text.Segmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The texts that are measured on. */
final class Corpus {
  /** Names a file of sentences, one a line, plain or gzipped, or a folder of texts. */
  static final String PROPERTY = "hearsay.corpus";

  private static final int SENTENCES_A_PARAGRAPH = 5;
  private static final int PARAGRAPHS = 2_000;

  private Corpus() {}

  /** The corpus that the property names; the sample articles where it names none. */
  static List<String> read() throws IOException {
    Path path = Path.of(System.getProperty(PROPERTY, "examples/articles"));
    return Files.isDirectory(path) ? texts(path) : paragraphs(path);
  }

  /** The number of tokens of the texts. */
  static int tokens(List<String> texts) {
    return texts.stream()
        .mapToInt(text -> Segmenter.segment(text, null).document().tokens().size())
        .sum();
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static List<String> paragraphs(Path file) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && paragraphs.size() < PARAGRAPHS;
          line = lines.readLine()) {
        sentences.add(line);
        if (sentences.size() == SENTENCES_A_PARAGRAPH) {
          paragraphs.add(String.join(" ", sentences));
          sentences.clear();
        }
      }
    }
    return paragraphs;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }
}

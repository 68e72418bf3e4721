package dev.hearsay.benchmark;

import static java.util.stream.Collectors.joining;

import dev.hearsay.text.Segmenter;
import java.io.BufferedReader;
import java.io.File;
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

/**
 * The texts that are measured on: files {@code .txt}, folders of them, and files of sentences, one
 * a line, plain or gzipped.
 */
final class Corpus {
  /** Names the files and folders, for the processes that measure. */
  static final String PROPERTY = "hearsay.corpus";

  /** The invented articles that stand in the repository. */
  static final String INVENTED =
      String.join(
          File.pathSeparator, "examples/articles", "examples/regression/src/test/resources");

  private static final int SENTENCES_A_PARAGRAPH = 5;
  private static final int PARAGRAPHS = 2_000;

  private Corpus() {}

  /** The texts that the property names. */
  static List<String> read() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String path : System.getProperty(PROPERTY, INVENTED).split(File.pathSeparator, -1)) {
      texts.addAll(read(Path.of(path)));
    }
    if (texts.isEmpty()) {
      throw new IOException("no texts in " + System.getProperty(PROPERTY, INVENTED));
    }
    return texts;
  }

  private static List<String> read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return texts(path);
    }
    return path.toString().endsWith(".txt") ? List.of(Files.readString(path)) : paragraphs(path);
  }

  /** The number of Hearsay's tokens in some texts: one counter for all that are compared. */
  static long tokens(List<String> texts) {
    return texts.stream()
        .mapToLong(text -> Segmenter.segment(text, null).document().tokens().size())
        .sum();
  }

  /** One text of a length: the texts one after another, as often as it takes. */
  static String ofLength(List<String> texts, int length) {
    String all = texts.stream().map(String::strip).collect(joining("\n\n", "", "\n\n"));
    char[] characters = new char[length];
    for (int at = 0; at < length; at += all.length()) {
      all.getChars(0, Math.min(all.length(), length - at), characters, at);
    }
    return new String(characters);
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

package dev.hearsay.corenlp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads packed files of raw text: JSON Lines with a property {@code text}, CoNLL-U with a comment
 * {@code # text} a sentence, or a text a line.
 */
final class RawTexts {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SENTENCE = "# text = ";

  private RawTexts() {}

  static List<String> read(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String name = file.toString();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (name.endsWith(".jsonl.gz")) {
          texts.add(textOf(line));
        } else if (!name.endsWith(".conllu.gz")) {
          texts.add(line);
        } else if (line.startsWith(SENTENCE)) {
          texts.add(line.substring(SENTENCE.length()));
        }
      }
    }
    return texts;
  }

  private static String textOf(String line) throws IOException {
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String property = parser.currentName();
        parser.nextToken();
        if (property.equals("text")) {
          return parser.getText();
        }
        parser.skipChildren();
      }
    }
    throw new IOException("a line without text: " + line);
  }
}

package dev.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import dev.hearsay.output.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** Reads JSON Lines from standard input, writes JSON Lines to standard output. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.builder().engine(OpenNlpEngine.load()).build();
    JsonFactory factory = new JsonFactory();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Map<String, String> record = new HashMap<>();
      try (JsonParser parser = factory.createParser(line)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          record.put(name, parser.getText());
        }
      }
      String published = record.get("published");
      Article article =
          new Article(
              record.get("id"),
              record.getOrDefault("text", ""),
              record.get("title"),
              record.get("publisher"),
              published == null ? null : LocalDate.parse(published),
              null);
      Json.withoutText().write(extractor.extract(article), out);
      out.write('\n');
    }
    out.flush();
  }
}

package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void isOneObjectOnOneLine() throws IOException {
    String json = Json.compact().render(Sample.extraction());
    assertThat(json).doesNotContain("\n");
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      parser.skipChildren();
      assertThat(parser.nextToken()).isNull();
    }
  }

  @Test
  void referencesAreIdsAndUnknownIsNull() {
    assertThat(Json.compact().render(Sample.extraction()))
        .startsWith("{\"schema\":\"hearsay/1\",\"document\":{\"id\":\"sample\",")
        .contains("\"text\":null}")
        .contains("\"value\":40,\"low\":40,\"high\":null,\"bound\":\"AT_LEAST\"")
        .contains("\"within\":null")
        .contains("\"side\":\"Navy\",\"category\":\"SOLDIERS\"}")
        .contains("\"figure\":\"f1\"", "\"attribution\":\"a1\"", "\"entity\":\"e1\"");
  }

  @Test
  void givesTheTextOnRequest() {
    assertThat(Json.compact().withText().render(Sample.extraction()))
        .contains("\"text\":\"At least 40 \\\"guards\\\" were killed");
  }
}

package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Extraction;
import dev.hearsay.output.Json;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Jackson reads the output; its offsets cut out the words, and its references lead somewhere. */
class JsonOffsetsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void offsetsCutOutTheWords() throws IOException {
    for (Extraction extraction : Texts.all()) {
      JsonNode output = JSON.readTree(Json.compact().withText().render(extraction));
      String text = output.at("/document/text").asText();
      assertThat(text).isEqualTo(extraction.text());
      int spans = spans(output, text, false);
      assertThat(spans).isGreaterThanOrEqualTo(extraction.claims().size());
      JsonNode points = JSON.readTree(Json.compact().inCodePoints().render(extraction));
      assertThat(spans(points, text, true)).isEqualTo(spans);
    }
  }

  private static int spans(JsonNode node, String text, boolean inCodePoints) {
    int spans = 0;
    if (node.path("start").isInt() && node.path("text").isTextual()) {
      int start = node.get("start").asInt();
      int end = node.get("end").asInt();
      int from = inCodePoints ? text.offsetByCodePoints(0, start) : start;
      int to = inCodePoints ? text.offsetByCodePoints(0, end) : end;
      assertThat(text.substring(from, to)).isEqualTo(node.get("text").asText());
      spans++;
    }
    for (JsonNode child : node) {
      spans += spans(child, text, inCodePoints);
    }
    return spans;
  }

  @Test
  void referencesLeadSomewhere() throws IOException {
    for (Extraction extraction : Texts.all()) {
      JsonNode output = JSON.readTree(Json.compact().render(extraction));
      Set<String> ids = new HashSet<>();
      for (String list :
          List.of("mentions", "entities", "times", "figures", "attributions", "claims", "groups")) {
        output.get(list).forEach(one -> assertThat(ids.add(one.get("id").asText())).isTrue());
      }
      for (JsonNode claim : output.get("claims")) {
        assertThat(ids).contains(claim.get("figure").asText());
        refersTo(ids, claim.get("attribution"));
        refersTo(ids, claim.at("/source/entity"));
        refersTo(ids, claim.at("/place/entity"));
      }
      output.get("mentions").forEach(mention -> refersTo(ids, mention.get("entity")));
      output.get("attributions").forEach(one -> refersTo(ids, one.get("within")));
      output.findValues("to").forEach(to -> refersTo(ids, to));
    }
  }

  private static void refersTo(Set<String> ids, JsonNode id) {
    if (id.isTextual()) {
      assertThat(ids).contains(id.asText());
    }
  }
}

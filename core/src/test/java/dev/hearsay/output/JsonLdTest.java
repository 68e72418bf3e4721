package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonLdTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void aClaimNamesItsAuthorAndAppearsInTheArticle() throws IOException {
    JsonNode graph = json.readTree(JsonLd.claims(Sample.extraction())).get("@graph");
    JsonNode article = graph.get(0);
    JsonNode claim = graph.get(1);
    assertThat(article.get("@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.get("@id").asText()).isEqualTo("https://example.org/1");
    assertThat(claim.get("@type").asText()).isEqualTo("Claim");
    assertThat(claim.at("/author/name").asText()).isEqualTo("Navy");
    assertThat(claim.at("/appearance/@id")).isEqualTo(article.get("@id"));
    assertThat(claim.at("/about/minValue").asInt()).isEqualTo(40);
  }

  @Test
  void anAnnotationCanBeFoundAgainByWordsAndByPlace() throws IOException {
    JsonNode annotation =
        json.readTree(JsonLd.annotations(Sample.extraction())).at("/first/items/0");
    JsonNode quote = annotation.at("/target/selector/0");
    JsonNode place = annotation.at("/target/selector/1");
    String exact = Sample.TEXT.substring(place.get("start").asInt(), place.get("end").asInt());
    assertThat(quote.get("type").asText()).isEqualTo("TextQuoteSelector");
    assertThat(quote.get("exact").asText()).isEqualTo(exact);
    assertThat(Sample.TEXT)
        .contains(quote.get("prefix").asText() + exact + quote.get("suffix").asText());
    assertThat(place.get("type").asText()).isEqualTo("TextPositionSelector");
  }
}

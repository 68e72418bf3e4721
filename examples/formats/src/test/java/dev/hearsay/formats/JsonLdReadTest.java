package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import dev.hearsay.Extraction;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A JSON-LD processor expands the linked data, with contexts at hand instead of the network. */
class JsonLdReadTest {
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "https://schema.org", "schema-org.jsonld",
          "http://www.w3.org/ns/anno.jsonld", "web-annotation.jsonld");

  private static final String SCHEMA = "http://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String AS = "http://www.w3.org/ns/activitystreams#";

  private static final DocumentLoader LOADER =
      (uri, options) -> {
        String file = CONTEXTS.get(uri.toString());
        if (file == null) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, uri.toString());
        }
        try (InputStream stream = JsonLdReadTest.class.getResourceAsStream(file)) {
          return JsonDocument.of(stream);
        } catch (IOException e) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
      };

  private static JsonArray expand(String document) throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions(LOADER);
    options.setBase(URI.create("https://base.example/"));
    return JsonLd.expand(JsonDocument.of(new StringReader(document))).options(options).get();
  }

  @Test
  void claimsAreOfSchemaOrg() throws JsonLdError {
    for (Extraction extraction : Texts.all()) {
      String output = dev.hearsay.output.JsonLd.claims(extraction);
      JsonArray nodes = expand(output);
      assertNothingIsLost(output, nodes);
      assertThat(nodes).hasSize(1 + extraction.claims().size());
      assertThat(types(nodes.getJsonObject(0))).containsExactly(SCHEMA + "NewsArticle");
      String article = nodes.getJsonObject(0).getString("@id");
      for (JsonValue node : nodes.subList(1, nodes.size())) {
        JsonObject claim = node.asJsonObject();
        assertThat(types(claim)).containsExactly(SCHEMA + "Claim");
        assertThat(only(claim, SCHEMA + "appearance").getString("@id")).isEqualTo(article);
        assertThat(types(only(claim, SCHEMA + "about")))
            .containsExactly(SCHEMA + "QuantitativeValue");
        assertThat(only(claim, SCHEMA + "additionalType").getString("@id"))
            .startsWith("urn:hearsay:claim-type:");
        assertThat(types(only(claim, OA + "hasSelector")))
            .containsExactly(OA + "TextQuoteSelector");
      }
    }
  }

  @Test
  void annotationsAreOfTheWebAnnotationModel() throws JsonLdError {
    for (Extraction extraction : Texts.all()) {
      String output = dev.hearsay.output.JsonLd.annotations(extraction);
      JsonArray nodes = expand(output);
      assertNothingIsLost(output, nodes);
      JsonObject collection = nodes.getJsonObject(0);
      assertThat(types(collection)).containsExactly(AS + "OrderedCollection");
      assertThat(only(collection, AS + "totalItems").getInt("@value"))
          .isEqualTo(extraction.claims().size());
      JsonObject page = only(collection, AS + "first");
      JsonArray items = only(page, AS + "items").getJsonArray("@list");
      assertThat(items).hasSameSizeAs(extraction.claims());
      items.forEach(item -> assertAnnotates(item.asJsonObject(), extraction.text()));
    }
  }

  /** Each annotation has a target, whose selectors find the same words. */
  private static void assertAnnotates(JsonObject annotation, String text) {
    assertThat(types(annotation)).containsExactly(OA + "Annotation");
    assertThat(URI.create(annotation.getString("@id")).isAbsolute()).isTrue();
    assertThat(only(annotation, OA + "motivatedBy").getString("@id")).isEqualTo(OA + "classifying");
    assertThat(annotation.getJsonArray(OA + "hasBody")).hasSize(2);
    JsonObject target = only(annotation, OA + "hasTarget");
    assertThat(only(target, OA + "hasSource").getString("@id")).contains(":");
    JsonObject quote = target.getJsonArray(OA + "hasSelector").getJsonObject(0);
    JsonObject place = target.getJsonArray(OA + "hasSelector").getJsonObject(1);
    int start = text.offsetByCodePoints(0, only(place, OA + "start").getInt("@value"));
    int end = text.offsetByCodePoints(0, only(place, OA + "end").getInt("@value"));
    String exact = only(quote, OA + "exact").getString("@value");
    assertThat(exact).isEqualTo(text.substring(start, end));
    assertThat(text)
        .contains(
            only(quote, OA + "prefix").getString("@value")
                + exact
                + only(quote, OA + "suffix").getString("@value"));
  }

  /** A processor drops what no context defines: all that was written is still there. */
  private static void assertNothingIsLost(String output, JsonArray expanded) {
    Set<String> values = new HashSet<>();
    strings(expanded, values);
    JsonObject written = jakarta.json.Json.createReader(new StringReader(output)).readObject();
    Set<String> given = new HashSet<>();
    written.forEach((name, value) -> given.addAll(name.equals("@context") ? List.of() : of(value)));
    given.removeIf(value -> value.matches("[A-Za-z]+|oa:[A-Za-z]+"));
    assertThat(values).containsAll(given);
  }

  private static Set<String> of(JsonValue value) {
    Set<String> strings = new HashSet<>();
    strings(value, strings);
    return strings;
  }

  private static void strings(JsonValue value, Set<String> found) {
    switch (value.getValueType()) {
      case OBJECT -> value.asJsonObject().values().forEach(child -> strings(child, found));
      case ARRAY -> value.asJsonArray().forEach(child -> strings(child, found));
      case STRING -> found.add(((JsonString) value).getString());
      case NUMBER -> found.add(value.toString());
      default -> {}
    }
  }

  private static List<String> types(JsonObject node) {
    return node.getJsonArray("@type").getValuesAs(JsonString::getString);
  }

  private static JsonObject only(JsonObject node, String property) {
    assertThat(node.getJsonArray(property)).as(property).hasSize(1);
    return node.getJsonArray(property).getJsonObject(0);
  }
}

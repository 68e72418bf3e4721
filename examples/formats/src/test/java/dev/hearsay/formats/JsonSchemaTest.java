package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.hearsay.Extraction;
import dev.hearsay.compare.Comparison;
import dev.hearsay.output.ComparisonJson;
import dev.hearsay.output.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output is as its schema says, and the schema says so much that it could be otherwise. */
class JsonSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final JsonSchema SCHEMA = SCHEMAS.getSchema(Json.schema());

  private static Set<ValidationMessage> problems(JsonNode output) {
    return SCHEMA.validate(
        output, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  static List<Json> writers() {
    return List.of(
        Json.compact(), Json.compact().withText(), Json.compact().withText().inCodePoints());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void eachOutputIsAsTheSchemaSays(Json json) throws IOException {
    for (Extraction extraction : Texts.all()) {
      assertThat(problems(JSON.readTree(json.render(extraction)))).isEmpty();
    }
  }

  @Test
  void theSchemasAreSchemas() throws IOException {
    JsonSchema meta =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(JSON.readTree(Json.schema()))).isEmpty();
    assertThat(meta.validate(JSON.readTree(ComparisonJson.schema()))).isEmpty();
  }

  @Test
  void comparisonsAreAsTheirSchemaSays() throws IOException {
    JsonSchema schema = SCHEMAS.getSchema(ComparisonJson.schema());
    JsonNode output = JSON.readTree(ComparisonJson.render(Comparison.of(Texts.all())));
    assertThat(output.findValues("disputes")).anyMatch(disputes -> !disputes.isEmpty());
    assertThat(schema.validate(output)).isEmpty();
    ((ObjectNode) output.at("/events/0/accounts/0")).remove("quote");
    assertThat(schema.validate(output)).isNotEmpty();
  }

  @Test
  void noPropertyMayBeMissingOrAdded() throws IOException {
    String output = Json.compact().withText().render(fullest());
    List<String> objects = new ArrayList<>();
    objects("", JSON.readTree(output), objects);
    assertThat(objects).contains("", "/claims/0", "/claims/0/source", "/figures/0/number");
    for (String place : objects) {
      JsonNode added = JSON.readTree(output);
      ((ObjectNode) added.at(place)).put("surprise", 1);
      assertThat(problems(added)).as("something added to '%s'", place).isNotEmpty();
      for (String name : names(JSON.readTree(output).at(place))) {
        JsonNode less = JSON.readTree(output);
        ((ObjectNode) less.at(place)).remove(name);
        assertThat(problems(less)).as("'%s' without %s", place, name).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims/0/stance \"DOUBT\"",
        "/claims/0/polarity null",
        "/claims/0/figure \"c1\"",
        "/claims/0/evidence/start -1",
        "/claims/0/evidence/end 1.5",
        "/claims/0/source null",
        "/figures/0/value \"12\"",
        "/figures/0/bound \"ABOUT\"",
        "/figures/0/id \"f0\"",
        "/entities/0/name \"\"",
        "/times/0/value \"next week\"",
        "/document/published \"yesterday\"",
        "/document/published \"2025-02-30\"",
        "/attributions/0/within \"a0\"",
        "/groups/0/claims []",
        "/schema \"hearsay/2\"",
      })
  void wrongValuesAreNotAllowed(String change) throws IOException {
    String place = change.substring(0, change.indexOf(' '));
    JsonNode output = JSON.readTree(Json.compact().render(fullest()));
    assertThat(problems(output)).isEmpty();
    int slash = place.lastIndexOf('/');
    JsonNode parent = output.at(place.substring(0, slash));
    assertThat(parent.has(place.substring(slash + 1))).as(place).isTrue();
    ((ObjectNode) parent)
        .set(place.substring(slash + 1), JSON.readTree(change.substring(change.indexOf(' '))));
    assertThat(problems(output)).as(change).isNotEmpty();
  }

  /** The article in which most is found. */
  private static Extraction fullest() {
    return Texts.all().stream()
        .filter(found -> found.claims().stream().anyMatch(claim -> claim.place() != null))
        .reduce((one, other) -> one.claims().size() >= other.claims().size() ? one : other)
        .orElseThrow();
  }

  private static void objects(String place, JsonNode node, List<String> places) {
    if (node.isObject()) {
      places.add(place);
      names(node).forEach(name -> objects(place + "/" + name, node.get(name), places));
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      objects(place + "/0", array.get(0), places);
    }
  }

  private static List<String> names(JsonNode object) {
    return Stream.of(object).flatMap(o -> o.properties().stream()).map(e -> e.getKey()).toList();
  }
}

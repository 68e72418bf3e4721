package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line writes as JSON is as the schema that it prints says. */
class SchemaCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter(), true))
        .execute(args);
    return out.toString();
  }

  private static JsonSchema schema(String... args) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(run(args));
  }

  @Test
  void resultsAndErrorLinesAreAsTheSchemaSays() throws IOException {
    Path stream =
        Files.writeString(
            folder.resolve("stream.jsonl"),
            """
            {"id": "a", "text": "Rebels freed 12 sailors \uD83D\uDE00 in Port Ansel, the navy said."}
            no json
            {"id": "b", "text": 12}
            {"id": "c", "text": "Two.", "published": "yesterday"}
            """);
    JsonSchema schema = schema("schema");
    String[] lines =
        run("extract", "--to", "jsonl", "--offsets", "codepoint", stream.toString()).split("\n");
    assertThat(lines).hasSize(4);
    for (String line : lines) {
      assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
    }
    JsonNode error = JSON.readTree(lines[1]);
    ((ObjectNode) error.get("error")).remove("message");
    assertThat(schema.validate(error)).isNotEmpty();
  }

  @Test
  void comparisonsAreAsTheirSchemaSays() throws IOException {
    String mine = Path.of("..", "articles", "kerrin-mine.jsonl").toString();
    JsonNode output = JSON.readTree(run("compare", "--to", "json", mine));
    assertThat(schema("schema", "compare").validate(output)).isEmpty();
    assertThat(schema("schema").validate(output)).isNotEmpty();
  }
}

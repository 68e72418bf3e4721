package dev.hearsay.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an invented text, of which one claim is to be found and one is not. */
class AccuracyTest {
  private static final String TEXT =
      "🚁 At least 40 soldiers were killed near Arvenholm, the Karsk Army said on Monday.";

  @TempDir private Path folder = Path.of("");

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    int code = Accuracy.commandLine().setOut(new PrintWriter(out)).execute(arguments);
    assertThat(code).isZero();
    return out.toString();
  }

  private Path write(String file, String content) throws IOException {
    return Files.writeString(folder.resolve(file), content);
  }

  private String line(String fields) throws IOException {
    String text = "{\"id\":\"a\",\"text\":\"" + TEXT + "\"," + fields + "}\n";
    return write("gold.jsonl", text).toString();
  }

  @Test
  void scoresClaims() throws IOException {
    write("a.txt", TEXT);
    write(
        "a.gold.json",
        """
        {"id":"a","published":"2025-03-12","claims":[
          {"type":"casualties.killed","number":"At least 40","value":40,"low":40,"high":null,
           "bound":"AT_LEAST","who":["soldiers"],"source":["Karsk Army"],"stance":"ASSERT",
           "polarity":"POSITIVE","place":["Arvenholm"],"time":null,"said_on":"2025-03-10",
           "sentence":"At least 40 soldiers were killed"},
          {"type":"casualties.wounded","number":"40","at":11,"value":40,"bound":"EXACT",
           "who":null,"source":null,"place":null,"time":null}]}
        """);
    assertThat(run("claims", folder.toString()).lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "claims in gold 2 0 2",
            "claims found 1 0 1",
            "full: precision 1.000 0.000 1.000",
            "full: recall 0.500 0.000 0.500",
            "strict: f1 0.667 0.000 0.667",
            "place 1.000 1.000 1.000",
            "saidOn 1.000 1.000 1.000");
  }

  @Test
  void scoresNames() throws IOException {
    String gold = line("\"entities\":[[40,49,\"LOCATION\"],[40,48,\"LOCATION\"]]");
    assertThat(run("names", gold)).containsPattern("gold +LOCATION +2 +1.000 +0.500 0.667");
  }

  @Test
  void scoresAttributions() throws IOException {
    String gold =
        line("\"attributions\":[{\"content\":[[2,49]],\"source\":[51,65,\"the Karsk Army\"]}]");
    assertThat(run("attribution", gold))
        .containsPattern("gold +1 +1 +1.000 +1.000 +1.000 +[01].\\d+ +1.000");
  }

  @Test
  void scoresFigures() throws IOException {
    String gold =
        line("\"figures\":[{\"span\":[11,13],\"value\":40},{\"span\":[11,13],\"value\":41}]");
    assertThat(run("figures", gold)).containsPattern("gold +2 +1 +1.000 +0.500");
  }

  @Test
  void scoresTimes() throws IOException {
    String gold = line("\"published\":\"2025-03-12\",\"times\":[[74,80,\"2025-03-10\"]]");
    assertThat(run("times", gold)).containsPattern("gold +1 +1 +1.000 +1.000 +1.000");
  }

  @Test
  void namesTheEnginesThereAre() {
    StringWriter err = new StringWriter();
    int code =
        Accuracy.commandLine()
            .setErr(new PrintWriter(err))
            .execute("names", "--engine", "none", "gold.jsonl");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("no engine 'none' on the class path; there is opennlp");
  }
}

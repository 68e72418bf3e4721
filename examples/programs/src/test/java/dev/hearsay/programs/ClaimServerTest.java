package dev.hearsay.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The endpoint, asked as its clients ask it. */
class ClaimServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ClaimServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new ClaimServer(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(String method, BodyPublisher body) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/claims");
    HttpRequest request = HttpRequest.newBuilder(address).method(method, body).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  @Test
  void aTextIsAnsweredWithItsClaims() throws Exception {
    HttpResponse<String> response =
        send("POST", BodyPublishers.ofString("Rebels killed 12 sailors, the navy of Kröte said."));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body()).contains("\"schema\":\"hearsay/1\"", "\"casualties.killed\"");
  }

  @Test
  void anEmptyTextHasNoClaims() throws Exception {
    HttpResponse<String> response = send("POST", BodyPublishers.noBody());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"claims\":[]");
  }

  @Test
  void otherMethodsAreNotAllowed() throws Exception {
    HttpResponse<String> response = send("GET", BodyPublishers.noBody());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws Exception {
    assertThat(send("POST", BodyPublishers.ofByteArray(new byte[1_000_001])).statusCode())
        .isEqualTo(413);
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws Exception {
    HttpResponse<String> response =
        send("POST", BodyPublishers.ofByteArray(new byte[] {(byte) 0xFF, (byte) 0xFE}));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).isEqualTo("{\"error\":\"the text is not UTF-8\"}");
  }
}

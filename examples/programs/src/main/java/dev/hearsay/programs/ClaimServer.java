package dev.hearsay.programs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.output.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP endpoint with nothing but the JDK: POST a text to {@code /claims}, get JSON.
 *
 * <p>{@code curl --data-binary @page.txt http://localhost:8080/claims}
 */
public final class ClaimServer implements AutoCloseable {
  private static final int MOST_BYTES = 1_000_000;

  /** One extractor serves all threads. */
  private final Extractor extractor = Extractor.builder().build();

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpServer server;

  /** An answer to a request. */
  private record Answer(int status, String json) {
    static Answer error(int status, String message) {
      return new Answer(status, "{\"error\":\"" + message + "\"}");
    }
  }

  /** Listens on a port of this machine; 0 takes any that is free. */
  public ClaimServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    server.createContext("/claims", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Serves until it is stopped from outside. */
  public static void main(String[] args) throws IOException {
    ClaimServer server = new ClaimServer(8080);
    System.out.println("POST a text to http://localhost:" + server.port() + "/claims");
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return Answer.error(405, "POST a text");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return Answer.error(413, "the text is longer than " + MOST_BYTES + " bytes");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return new Answer(200, Json.compact().render(extractor.extract(Article.of(text))));
    } catch (CharacterCodingException e) {
      return Answer.error(400, "the text is not UTF-8");
    }
  }

  /** Stops listening. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

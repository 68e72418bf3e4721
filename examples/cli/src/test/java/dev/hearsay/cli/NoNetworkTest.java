package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line runs where nothing may reach a network, in a machine that sees to it. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "no later Java can forbid anything")
class NoNetworkTest {
  @TempDir private Path folder = Path.of("");

  private OwnProcess run(Class<?> program, String... args)
      throws IOException, InterruptedException {
    return OwnProcess.run(
        folder,
        List.of(
            "-Djava.security.manager=" + NoNetwork.class.getName(),
            "-cp",
            System.getProperty("java.class.path")),
        program,
        args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html"})
  void readsAPageWithoutANetwork(String format) throws IOException, InterruptedException {
    Path page =
        Files.writeString(
            folder.resolve("page.txt"),
            "Rebels freed 12 sailors in Port Ansel on Monday, the navy said. See https://example.org/a.\n");
    OwnProcess run = run(Main.class, "extract", "--to", format, page.toString());
    assertThat(run.err()).doesNotContain("SecurityException").doesNotContain("the network");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("sailors");
  }

  /** Were it not for this one, the other test could not fail. */
  @ParameterizedTest
  @ValueSource(strings = {"name", "socket", "channel", "server", "page"})
  void whatUsesANetworkFails(String way) throws IOException, InterruptedException {
    OwnProcess run = run(Caller.class, way);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("SecurityException: the network");
  }

  /** Uses the network in the way that it is told. */
  static final class Caller {
    public static void main(String[] args) throws IOException {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      switch (args[0]) {
        case "name" -> InetAddress.getAllByName("example.org");
        case "socket" -> new Socket(here, 9).close();
        case "channel" -> SocketChannel.open(new InetSocketAddress(here, 9)).close();
        case "server" -> new ServerSocket(0).close();
        case "page" -> new URL("http://127.0.0.1:9/").openStream().close();
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }
}

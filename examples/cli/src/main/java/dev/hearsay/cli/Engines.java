package dev.hearsay.cli;

import dev.hearsay.spi.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose an engine: those in Hearsay's jar, and those in a folder of engines. */
final class Engines {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "opennlp",
      description = "What tags words and names (default: ${DEFAULT-VALUE}).")
  private String name = "opennlp";

  @Option(
      names = "--engines",
      paramLabel = "FOLDER",
      description = "Where further engines' jars are (default: engines, beside Hearsay's jar).")
  private @Nullable Path folder;

  /** For picocli. */
  Engines() {}

  /** The engine that the user chose. */
  Engine chosen() {
    List<Engine> engines = all();
    return engines.stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ParameterException(command.commandLine(), missing(engines)));
  }

  private String missing(List<Engine> engines) {
    String remedy =
        name.equals("corenlp")
            ? "; 'mvn -Pcorenlp package -DskipTests' puts it into examples/cli/target/engines,"
                + " where Hearsay looks for it, else name its folder with --engines"
            : "";
    String known = String.join(", ", engines.stream().map(Engine::name).toList());
    return "no engine '" + name + "'; there is " + known + remedy;
  }

  /** Every engine that there is. */
  List<Engine> all() {
    URL[] jars = jars();
    ClassLoader loader = Engines.class.getClassLoader();
    if (jars.length > 0) {
      loader = new URLClassLoader("engines", jars, loader);
    }
    return ServiceLoader.load(Engine.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private URL[] jars() {
    Path place = folder != null ? folder : besideJar();
    if (place == null || !Files.isDirectory(place)) {
      return new URL[0];
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .map(Engines::url)
          .toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(place + ": the engines cannot be read", e);
    }
  }

  private static @Nullable Path besideJar() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolveSibling("engines");
    } catch (URISyntaxException noFile) {
      return null;
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }
}

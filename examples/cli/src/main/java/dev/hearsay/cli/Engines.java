package dev.hearsay.cli;

import dev.hearsay.spi.Engine;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;

/** Finds the engine that the user names. */
final class Engines {
  private Engines() {}

  static Engine named(String name, CommandLine command) {
    List<Engine> engines =
        ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).toList();
    return engines.stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    command,
                    "no engine '"
                        + name
                        + "'; there is "
                        + String.join(", ", engines.stream().map(Engine::name).toList())));
  }
}

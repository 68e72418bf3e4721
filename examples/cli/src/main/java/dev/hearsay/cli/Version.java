package dev.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which Hearsay this is. */
final class Version implements IVersionProvider {
  /** For picocli. */
  Version() {}

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("build.properties")) {
      if (stream != null) {
        build.load(stream);
      }
    }
    return new String[] {
      "hearsay " + build.getProperty("version", "unknown"),
      "Java " + System.getProperty("java.version")
    };
  }
}

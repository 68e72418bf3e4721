package dev.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hearsay.input.Entry;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Tells what failed: to the user, and in a file that programs read. */
final class Faults implements Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final PrintWriter messages;
  private final @Nullable Sink file;
  private final Properties remedies = new Properties();
  private boolean any;

  /**
   * Opens the file.
   *
   * @param errors where to write a line of JSON for each fault, or null
   */
  Faults(PrintWriter messages, @Nullable Path errors) throws IOException {
    this.messages = messages;
    this.file = errors == null ? null : FileSink.growing(errors);
    try (InputStream stream = Faults.class.getResourceAsStream("remedies.properties")) {
      if (stream != null) {
        remedies.load(stream);
      }
    }
  }

  /** Whether anything failed. */
  boolean any() {
    return any;
  }

  /** Tells of a fault. */
  void add(Entry.Faulty fault) throws IOException {
    any = true;
    messages.println("hearsay: " + fault.place() + ": " + fault.message());
    if (file != null) {
      file.write(line(fault));
    }
  }

  /** Tells of what did not fail and yet is to be known. */
  void warn(String message) {
    messages.println("hearsay: " + message);
  }

  private String line(Entry.Faulty fault) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", fault.id());
      json.writeStringField("place", fault.place());
      json.writeStringField("code", fault.code());
      json.writeStringField("message", fault.message());
      json.writeStringField("remedy", remedies.getProperty(fault.code()));
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.finish();
    }
  }
}

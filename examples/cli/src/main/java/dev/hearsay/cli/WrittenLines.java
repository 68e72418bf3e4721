package dev.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of JSON that an earlier run has written, of which only ids and faults are read. */
final class WrittenLines implements Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final Set<String> KNOWN = Set.of("id", "code", "message");
  private static final int BLOCK = 1 << 16;

  private final Path file;
  private final JsonParser json;
  private int number;

  /** A result or a fault. */
  record Line(int number, @Nullable String id, Slot.Earlier earlier) {}

  private WrittenLines(Path file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /** The length in bytes up to which a file holds complete lines. */
  static long length(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] block = new byte[BLOCK];
      for (long end = bytes.length(); end > 0; end = Math.max(0, end - BLOCK)) {
        long start = Math.max(0, end - BLOCK);
        bytes.seek(start);
        int length = (int) (end - start);
        bytes.readFully(block, 0, length);
        for (int i = length - 1; i >= 0; i--) {
          if (block[i] == '\n') {
            return start + i + 1;
          }
        }
      }
      return 0;
    }
  }

  /** Reads the lines in the first bytes of a file. */
  static WrittenLines read(Path file, long length) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK);
    return new WrittenLines(file, FACTORY.createParser(ByteStreams.limit(bytes, length)));
  }

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    number++;
    try {
      JsonToken start = json.nextToken();
      return start == null ? null : line(start);
    } catch (JsonProcessingException e) {
      throw noResult(e);
    }
  }

  private Line line(JsonToken start) throws IOException {
    Map<String, @Nullable String> known = new HashMap<>();
    if (start == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("document") || field.equals("error")) {
          readInto(known, field);
        } else {
          json.skipChildren();
        }
      }
    }
    if (!known.containsKey("document.id")) {
      throw noResult(null);
    }
    Slot.Earlier earlier = new Slot.Earlier(known.get("error.code"), known.get("error.message"));
    return new Line(number, known.get("document.id"), earlier);
  }

  private void readInto(Map<String, @Nullable String> known, String field) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (KNOWN.contains(name)) {
        known.put(field + "." + name, json.getValueAsString());
      } else {
        json.skipChildren();
      }
    }
  }

  private IOException noResult(@Nullable Exception cause) {
    return new IOException(
        file
            + ":"
            + number
            + ": is no result of --to jsonl; leave off --resume to write the file anew",
        cause);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}

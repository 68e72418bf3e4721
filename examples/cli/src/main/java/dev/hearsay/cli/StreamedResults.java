package dev.hearsay.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Results one after another, with what stands around and between them. */
final class StreamedResults implements Results {
  private final Sink sink;
  private final String separator;
  private final String end;
  private String before;

  private StreamedResults(Sink sink, String start, String separator, String end) {
    this.sink = sink;
    this.before = start;
    this.separator = separator;
    this.end = end;
  }

  /** After a header, as they are. */
  static Results lines(Sink sink, String header) {
    return new StreamedResults(sink, header, "", "");
  }

  /** As one JSON array. */
  static Results array(Sink sink) {
    return new StreamedResults(sink, "[", ",", "]\n");
  }

  @Override
  public Slot slot(@Nullable String id) {
    return this::add;
  }

  private void add(String rendered) throws IOException {
    sink.write(before + rendered);
    before = separator;
  }

  @Override
  public void finish() throws IOException {
    sink.write((before.equals(separator) ? "" : before) + end);
    sink.finish();
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}

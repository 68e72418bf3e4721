package dev.hearsay.cli;

import java.io.PrintWriter;

/** Writes to a print writer whose owner tells what broke it. */
final class PrintedSink implements Sink {
  private final PrintWriter out;

  PrintedSink(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(String text) throws OutputLostException {
    out.write(text);
    if (out.checkError()) {
      throw new OutputLostException();
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}

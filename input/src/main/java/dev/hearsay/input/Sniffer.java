package dev.hearsay.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a source holds by the ending of its name, else by its first bytes. */
final class Sniffer {
  private static final int LOOK = 4096;

  private Sniffer() {}

  static Kind kind(String name, BufferedInputStream bytes) throws IOException {
    Kind named = Kind.ofEnding(name);
    return named != null ? named : ofContent(head(bytes));
  }

  private static String head(BufferedInputStream bytes) throws IOException {
    bytes.mark(LOOK);
    byte[] head = bytes.readNBytes(LOOK);
    bytes.reset();
    ByteOrderMark mark = ByteOrderMark.of(head);
    int from = mark == null ? 0 : mark.length();
    return new String(
            head, from, head.length - from, mark == null ? StandardCharsets.UTF_8 : mark.charset())
        .stripLeading();
  }

  private static Kind ofContent(String head) {
    if (head.startsWith("{") && head.substring(1).stripLeading().startsWith("\"")) {
      return Kind.JSONL;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<html");
    return page ? Kind.HTML : Kind.TEXT;
  }
}

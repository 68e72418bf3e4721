package dev.hearsay.input;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a source holds by the ending of its name, else by its first bytes. */
final class Sniffer {
  private static final int LOOK = 4096;

  private static final ImmutableSet<String> MAIL_FIELDS =
      ImmutableSet.of(
          "delivered-to", "message-id", "mime-version", "received", "return-path", "subject");

  private Sniffer() {}

  static boolean isGzip(BufferedInputStream bytes) throws IOException {
    return startsWith(bytes, 0x1F, 0x8B);
  }

  static boolean isPdf(BufferedInputStream bytes) throws IOException {
    return startsWith(bytes, '%', 'P', 'D', 'F');
  }

  static boolean isZip(BufferedInputStream bytes) throws IOException {
    return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6);
  }

  private static boolean startsWith(BufferedInputStream bytes, int... mark) throws IOException {
    bytes.mark(mark.length);
    byte[] head = bytes.readNBytes(mark.length);
    bytes.reset();
    boolean same = head.length == mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (head[i] & 0xFF) == mark[i];
    }
    return same;
  }

  static Kind kind(String name, BufferedInputStream bytes) throws IOException {
    Kind named = Kind.ofEnding(FileName.ending(name));
    return named != null && named != Kind.TEXT ? named : ofContent(head(bytes));
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
    if (head.startsWith("[") && head.substring(1).stripLeading().startsWith("{")) {
      return Kind.JSON;
    }
    if (head.startsWith("WARC/")) {
      return Kind.WARC;
    }
    if (head.startsWith("From ") && isMail(head.substring(head.indexOf('\n') + 1))) {
      return Kind.MBOX;
    }
    if (head.startsWith("<")) {
      return ofMarkup(head.toLowerCase(Locale.ROOT));
    }
    return isMail(head) ? Kind.EML : Kind.TEXT;
  }

  private static Kind ofMarkup(String head) {
    if (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf")) {
      return Kind.FEED;
    }
    boolean page =
        head.startsWith("<!doctype html") || head.contains("<html") || head.contains("<body");
    return page ? Kind.HTML : Kind.TEXT;
  }

  /** Whether header fields stand above, two at least that only mails have. */
  private static boolean isMail(String head) {
    int fields = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isEmpty()) {
        return fields > 1;
      }
      String name = line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT);
      fields += MAIL_FIELDS.contains(name) ? 1 : 0;
      if (name.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
        return false;
      }
    }
    return fields > 1;
  }
}

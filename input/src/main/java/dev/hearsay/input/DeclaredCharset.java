package dev.hearsay.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding that a page or a feed names in its first lines. */
final class DeclaredCharset {
  /** Browsers look no further, nearly: the standard says 1024, pages need more. */
  private static final int LOOK = 8192;

  private static final String[] MARKS = {"charset=", "encoding="};

  private DeclaredCharset() {}

  /** The name after the first "charset=" or "encoding=", or null. */
  static @Nullable String in(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (String mark : MARKS) {
      int at = head.indexOf(mark);
      if (at >= 0) {
        return name(head, at + mark.length());
      }
    }
    return null;
  }

  private static @Nullable String name(String head, int from) {
    int start = from;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isOfName(head.charAt(end))) {
      end++;
    }
    return start == end ? null : head.substring(start, end);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
  }
}

package dev.hearsay.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes characters of a file's bytes: by its byte order mark, else as UTF-8, else as Windows-1252.
 */
final class Decoder {
  /** Text has few control characters; a picture or an archive has many. */
  private static final int ONE_CONTROL_IN = 20;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * The text of a file, and the encoding it was read in.
   *
   * @param binary whether the bytes are no text at all
   */
  record Decoded(String text, Charset charset, boolean binary) {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (isBinary(bytes)) {
      return new Decoded("", StandardCharsets.UTF_8, true);
    }
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return new Decoded(text.toString(), StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException notUtf8) {
      return lenient(bytes, 0, WINDOWS_1252);
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, false);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] bytes) {
    int seen = Math.min(bytes.length, 1 << 16);
    int controls = 0;
    for (int i = 0; i < seen; i++) {
      int c = bytes[i];
      if (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B) {
        controls++;
      }
    }
    return controls * ONE_CONTROL_IN > seen;
  }
}

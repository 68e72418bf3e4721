package dev.hearsay.input;

import com.google.common.collect.ImmutableMap;
import com.sigpwned.chardet4j.Chardet;
import dev.hearsay.text.Note;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters of bytes: by their byte order mark, else as UTF-8 if they are that, else as what
 * they are declared to be, else as what they look like. Bytes that are none in an encoding become
 * U+FFFD, with a note.
 */
final class Decoder {
  /** Text has few control characters; a picture or an archive has many. */
  private static final int ONE_CONTROL_IN = 20;

  /** How far to look for what an encoding might be. */
  private static final int LOOK = 1 << 16;

  /** Fewer bytes beyond ASCII than these do not tell an encoding: they are marks or accents. */
  private static final int FEWEST_TELLING = 8;

  private static final int ONE_TELLING_IN = 33;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What browsers take these names for: sets that hold them whole. */
  private static final ImmutableMap<String, Charset> WIDER =
      ImmutableMap.of(
          "US-ASCII", WINDOWS_1252,
          "ISO-8859-1", WINDOWS_1252,
          "ISO-8859-9", Charset.forName("windows-1254"),
          "GB2312", Charset.forName("GB18030"),
          "GBK", Charset.forName("GB18030"));

  private final byte[] bytes;

  private Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Decodes.
   *
   * @param declared the name of the encoding as a header or a page declares it, or null
   */
  static Decoded decode(byte[] bytes, @Nullable String declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
      return new Decoder(rest).as(mark.charset(), "");
    }
    return new Decoder(bytes).decode(declared);
  }

  private Decoded decode(@Nullable String declared) {
    Charset wide = wide();
    if (wide != null) {
      return as(wide, ", as its zeros tell");
    }
    if (isBinary()) {
      return new Decoded("", true, List.of());
    }
    Decoded utf8 = as(StandardCharsets.UTF_8, "");
    if (utf8.notes().isEmpty()) {
      return utf8;
    }
    Charset named = charset(declared);
    if (named != null) {
      return as(named, ", as it says itself");
    }
    int high = highBytes();
    return isMostlyUtf8(utf8, high) ? utf8 : as(guess(high), ", which is a guess");
  }

  /** A few broken bytes in a long text of UTF-8 do not make it another encoding. */
  private static boolean isMostlyUtf8(Decoded utf8, int high) {
    long lost = utf8.text().chars().filter(c -> c == '\ufffd').count();
    return lost * 10 < high;
  }

  private Charset guess(int high) {
    int seen = Math.min(bytes.length, LOOK);
    if (high < FEWEST_TELLING || high * ONE_TELLING_IN < seen) {
      return WINDOWS_1252;
    }
    Charset found = charset(Chardet.detectCharsetName(bytes, seen, null).orElse(null));
    return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : found;
  }

  /** The encoding of a name, or null if there is none. */
  static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      Charset named = Charset.forName(name.strip());
      return WIDER.getOrDefault(named.name(), named);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private Decoded as(Charset charset, String reason) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    int lost = 0;
    int firstLost = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      firstLost = lost++ == 0 ? in.position() : firstLost;
      in.position(in.position() + result.length());
      out.put('\ufffd');
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    List<Note> notes = new ArrayList<>();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      notes.add(new Note("encoding", "read as " + charset.name() + reason, 0, 0));
    }
    if (lost > 0) {
      String message =
          lost
              + " places hold bytes that are no "
              + charset.name()
              + ", the first at byte "
              + firstLost;
      notes.add(new Note("malformed-bytes", message, 0, 0));
    }
    return new Decoded(out.flip().toString(), false, notes);
  }

  /** UTF-16 without a mark, if every other byte is zero, as in a text of Latin letters. */
  private @Nullable Charset wide() {
    int seen = Math.min(bytes.length, LOOK) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < seen; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = seen / 2;
    if (half > 1 && odd * 10 > half * 7 && even * 100 < half) {
      return StandardCharsets.UTF_16LE;
    }
    return half > 1 && even * 10 > half * 7 && odd * 100 < half ? StandardCharsets.UTF_16BE : null;
  }

  private int highBytes() {
    int high = 0;
    for (int i = 0; i < Math.min(bytes.length, LOOK); i++) {
      high += bytes[i] < 0 ? 1 : 0;
    }
    return high;
  }

  private boolean isBinary() {
    int seen = Math.min(bytes.length, LOOK);
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

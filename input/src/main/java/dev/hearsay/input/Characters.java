package dev.hearsay.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a stream that is too long to be decoded whole. */
final class Characters {
  private Characters() {}

  /** Reads by the byte order mark, else as declared, else as UTF-8. */
  static Reader of(Source source) throws IOException {
    BufferedInputStream in = new BufferedInputStream(source.bytes(), 1 << 16);
    in.mark(ByteOrderMark.LONGEST);
    ByteOrderMark mark = ByteOrderMark.of(in.readNBytes(ByteOrderMark.LONGEST));
    in.reset();
    if (mark != null) {
      in.skipNBytes(mark.length());
      return new InputStreamReader(in, mark.charset());
    }
    Charset declared = Decoder.charset(source.charset());
    return new InputStreamReader(in, declared == null ? StandardCharsets.UTF_8 : declared);
  }
}

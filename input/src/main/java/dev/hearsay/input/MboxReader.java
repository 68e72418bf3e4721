package dev.hearsay.input;

import com.google.common.collect.AbstractIterator;
import dev.hearsay.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads a mailbox: mails, each after a line that begins with "From ", as RFC 4155 has it. */
final class MboxReader implements EntryReader {
  private final int maxLength;
  private final int longest;

  MboxReader(Limits limits) {
    this.maxLength = limits.maxLength();
    this.longest = (int) Math.min(1 << 30, 8L * maxLength);
  }

  @Override
  public Iterator<Entry> read(Source source) {
    // Characters of Latin-1 are bytes: what they mean, each mail says itself.
    Lines lines =
        new Lines(new InputStreamReader(source.bytes(), StandardCharsets.ISO_8859_1), longest);
    return new AbstractIterator<>() {
      private boolean begun;
      private int number;

      @Override
      protected @Nullable Entry computeNext() {
        try {
          begun = begun || skipToFirst();
          String place = source.place() + ", mail " + ++number;
          StringBuilder mail = begun ? mail() : null;
          if (mail == null) {
            return endOfData();
          }
          return mail.length() > longest
              ? JsonRecord.faulty(place, null, "is longer than " + longest + " bytes")
              : Mail.read(
                  new ByteArrayInputStream(mail.toString().getBytes(StandardCharsets.ISO_8859_1)),
                  place,
                  null,
                  maxLength);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      private boolean skipToFirst() throws IOException {
        String line = lines.next();
        while (line != null && !line.startsWith("From ")) {
          line = lines.next();
        }
        return line != null;
      }

      /** The lines up to the next mail, or null after the last. */
      private @Nullable StringBuilder mail() throws IOException {
        StringBuilder mail = new StringBuilder();
        boolean blank = false;
        String line = lines.next();
        begun = line != null;
        while (line != null && !(blank && line.startsWith("From "))) {
          blank = line.isEmpty();
          if (mail.length() <= longest) {
            mail.append(line.startsWith(">From ") ? line.substring(1) : line).append("\r\n");
          }
          line = lines.next();
        }
        return begun ? mail : null;
      }
    };
  }
}

package dev.hearsay.input;

import dev.hearsay.Article;
import dev.hearsay.Origin;
import dev.hearsay.input.data.Dates;
import dev.hearsay.input.html.WebPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * A mail as an article: its first plain text, or its first page where that says nothing; the
 * subject is the title, the sender the author, the day that of sending.
 */
final class Mail {
  /** A plain text below this only says that there is a page to be seen. */
  private static final int SHORTEST_PLAIN = 80;

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .build();

  private final int maxBytes;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Decoded> texts = new HashMap<>();

  private Mail(int maxLength) {
    this.maxBytes = (int) Math.min(Integer.MAX_VALUE - 8L, 4L * maxLength);
  }

  /** The entry of a mail. */
  static Entry read(InputStream in, String place, @Nullable String id, int maxLength)
      throws IOException {
    Mail mail = new Mail(maxLength);
    try {
      mail.read(in);
    } catch (MimeException e) {
      return mail.faulty(place, id, "no mail: " + e.getMessage());
    }
    Decoded plain = mail.texts.get("text/plain");
    Decoded page = mail.texts.get("text/html");
    boolean says = plain != null && (page == null || plain.text().length() >= SHORTEST_PLAIN);
    Decoded text = says ? plain : page;
    if (text == null) {
      return mail.faulty(place, id, "the mail holds no text");
    }
    return new Entry.Found(
        place, mail.described(says ? plain(text) : WebPage.read(text.text(), null), id));
  }

  private static Article plain(Decoded text) {
    return Article.of(text.text().replace("\r\n", "\n"))
        .takenFrom(new Origin("mail", List.of(), text.notes()));
  }

  private Article described(Article article, @Nullable String id) {
    String from = headers.getOrDefault("from", "");
    int address = from.lastIndexOf('<');
    String sender = (address > 0 ? from.substring(0, address) : from).replace("\"", "").strip();
    return new Article(
        id(id),
        article.text(),
        headers.getOrDefault("subject", article.title()),
        article.publisher(),
        Dates.day(headers.get("date")),
        article.uri(),
        sender.isEmpty() ? List.of() : List.of(sender),
        article.origin());
  }

  /** What the mail is called where it is found, else what it calls itself. */
  private @Nullable String id(@Nullable String given) {
    String own = headers.get("message-id");
    return given != null || own == null ? given : own.replaceAll("[<>]", "").strip();
  }

  private Entry faulty(String place, @Nullable String id, String message) {
    return JsonRecord.faulty(place, id(id), message);
  }

  private void read(InputStream in) throws IOException, MimeException {
    MimeTokenStream parts = new MimeTokenStream(CONFIG);
    parts.parse(in);
    boolean attached = false;
    EntityState state = parts.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      if (state == EntityState.T_START_HEADER) {
        attached = false;
      } else if (state == EntityState.T_FIELD) {
        attached |= isAttachment(parts.getField());
        header(parts.getField());
      } else if (state == EntityState.T_BODY && !attached) {
        body(parts);
      }
      state = parts.next();
    }
  }

  private static boolean isAttachment(Field field) {
    return field.getNameLowerCase().equals("content-disposition")
        && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  /** Those of the mail come before those of its parts. */
  private void header(Field field) {
    String value =
        DecoderUtil.decodeEncodedWords(
            field.getBody(), DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    headers.putIfAbsent(field.getNameLowerCase(), value == null ? "" : value.strip());
  }

  private void body(MimeTokenStream parts) throws IOException {
    BodyDescriptor descriptor = parts.getBodyDescriptor();
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    if (texts.containsKey(type) || !(type.equals("text/plain") || type.equals("text/html"))) {
      return;
    }
    byte[] bytes = parts.getDecodedInputStream().readNBytes(maxBytes);
    Decoded text = Decoder.decode(bytes, descriptor.getCharset());
    if (!text.binary()) {
      texts.put(type, text);
    }
  }
}

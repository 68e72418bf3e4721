package dev.hearsay.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.hearsay.Article;
import dev.hearsay.Limits;
import dev.hearsay.text.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads inputs of each kind, whole and broken. */
class InputsTest {
  private static final String TEXT = "Rebels freed 12 sailors in Port Ansel, the navy said.";
  private static final String PAGE =
      "<html><title>T</title><body><h1>Sailors freed</h1><p>" + TEXT + "</p></body></html>";

  @TempDir private Path folder = Path.of("");

  private static List<Entry> read(byte[] bytes) {
    return ImmutableList.copyOf(Inputs.defaults().read("input", new ByteArrayInputStream(bytes)));
  }

  private static List<Entry> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static Article only(List<Entry> entries) {
    assertThat(entries).hasSize(1).first().isInstanceOf(Entry.Found.class);
    return ((Entry.Found) entries.get(0)).article();
  }

  /** What entries are, in a line each: the id of an article, or what is wrong. */
  private static List<String> told(Iterable<Entry> entries) {
    ImmutableList.Builder<String> told = ImmutableList.builder();
    for (Entry entry : entries) {
      told.add(
          entry instanceof Entry.Faulty bad
              ? bad.place() + ": " + bad.message()
              : String.valueOf(((Entry.Found) entry).article().id()));
    }
    return told.build();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(content instanceof byte[] bytes ? bytes : ((String) content).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  // ---- what an input holds shows in its content

  @Test
  void readsText() {
    assertThat(only(read(TEXT)).text()).isEqualTo(TEXT);
  }

  @Test
  void readsAPage() {
    Article article = only(read(PAGE));
    assertThat(article.text()).isEqualTo("Sailors freed\n\n" + TEXT + "\n");
    assertThat(article.title()).isEqualTo("Sailors freed");
  }

  @Test
  void readsMarkdown() throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(
        file,
        """
        ---
        title: "Sailors freed"
        date: 2025-05-01
        author: Lena Wirth
        ---
        # Sailors *freed*

        Rebels freed **12 sailors**
        in [Port Ansel](https://x.example).

        - One was ill.
        > "All are well."
        """);
    Article article = only(ImmutableList.copyOf(Inputs.defaults().read(List.of(file.toString()))));
    assertThat(article.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "Sailors freed",
                "Rebels freed 12 sailors in Port Ansel.",
                "One was ill.",
                "\"All are well.\"\n"));
    assertThat(article.title()).isEqualTo("Sailors freed");
    assertThat(article.published()).isEqualTo("2025-05-01");
    assertThat(article.authors()).containsExactly("Lena Wirth");
  }

  @Test
  void readsJson() {
    assertThat(told(read("[{\"id\": \"a\", \"text\": \"One.\"},\n {\"id\": \"b\", \"text\": 1}]")))
        .containsExactly("a", "input, record 2: \"text\" is no string");
    String answer = "{\n\"total\": 1, \"articles\": [{\"id\": 7, \"html\": \"<p>One.\"}]}";
    Entry entry =
        Inputs.defaults()
            .of(Kind.JSON)
            .read("input", new ByteArrayInputStream(answer.getBytes(UTF_8)))
            .next();
    assertThat(told(List.of(entry))).containsExactly("7");
    assertThat(told(read("[{\"id\": \"a\", \"text\": \"One.\"}, {\"id\":")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("input:1: no JSON")
        .endsWith("the rest was not read");
  }

  private static final String MAIL =
      """
      From: "Navy Press Office" <press@navy.example>
      Date: Thu, 1 May 2025 23:10:00 +0200
      Subject: =?utf-8?q?Sailors_fr=C3=A9ed?=
      Message-ID: <m1@navy.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="x"

      --x
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Rebels freed 12 sailors in Port =C4nsel, the navy said =
      on Thursday, after 31 days at sea.
      --x
      Content-Type: text/html

      <p>Not this.</p>
      --x--
      """;

  @Test
  void readsAMail() {
    Article article = only(read(MAIL));
    assertThat(article.text())
        .startsWith("Rebels freed 12 sailors in Port Änsel, the navy said on Thursday");
    assertThat(article.title()).isEqualTo("Sailors fréed");
    assertThat(article.id()).isEqualTo("m1@navy.example");
    assertThat(article.authors()).containsExactly("Navy Press Office");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 5, 1));
  }

  @Test
  void readsAMailbox() {
    String box = "From a@x.example Thu May  1 2025\n" + MAIL;
    assertThat(told(read(box + "\n" + box.replace("m1", "m2"))))
        .containsExactly("m1@navy.example", "m2@navy.example");
  }

  @Test
  void readsRss() {
    List<Entry> entries =
        read(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tarn Radio</title>
            <item><title>Sailors &amp; rebels</title><link>https://tarn.example/1</link>
            <guid>tarn-1</guid><pubDate>Thu, 01 May 2025 23:10:00 +0200</pubDate>
            <dc:creator>Lena Wirth</dc:creator><description>Short.</description>
            <content:encoded><![CDATA[<p>Rebels freed 12 sailors.</p><p>All are well &x;</p>]]>
            </content:encoded></item>
            <item><title>Second</title><description>&lt;b&gt;Bold&lt;/b&gt; words</description></item>
            </channel></rss>
            """);
    assertThat(entries).hasSize(2);
    Article first = ((Entry.Found) entries.get(0)).article();
    assertThat(first.text())
        .isEqualTo("Sailors & rebels\n\nRebels freed 12 sailors.\n\nAll are well &x;\n");
    assertThat(first.publisher()).isEqualTo("Tarn Radio");
    assertThat(first.published()).isEqualTo("2025-05-01");
    assertThat(first.id()).isEqualTo("tarn-1");
    assertThat(((Entry.Found) entries.get(1)).article().text()).isEqualTo("Second\n\nBold words\n");
  }

  @Test
  void readsAtom() {
    Article article =
        only(
            read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry>
                <title>Freed</title><id>urn:1</id><link href="https://w.example/1"/>
                <updated>2025-05-01T10:00:00Z</updated><author><name>L. Wirth</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div>
                </content></entry></feed>
                """));
    assertThat(article.text()).isEqualTo("Freed\n\nOne.\n");
    assertThat(article.uri()).hasToString("https://w.example/1");
    assertThat(article.authors()).containsExactly("L. Wirth");
  }

  private static String warcRecord(String uri, String http) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + uri
        + "\r\nWARC-Date: 2025-05-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + "00000000-0000-0000-0000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static String page(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  @Test
  void readsAWebArchive() throws IOException {
    String image = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxxxx";
    String gone = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone.";
    byte[] first = gzip(warcRecord("https://x.example/1", page(PAGE)).getBytes(UTF_8));
    byte[] rest =
        gzip(
            (warcRecord("https://x.example/2", image)
                    + warcRecord("https://x.example/3", gone)
                    + warcRecord("https://x.example/4", "no http at all")
                    + warcRecord("https://x.example/5", page(PAGE)))
                .getBytes(UTF_8));
    List<String> told = told(read(join(first, rest)));
    assertThat(told).hasSize(3);
    assertThat(told.get(0)).isEqualTo("https://x.example/1");
    assertThat(told.get(1)).startsWith("input: https://x.example/4: no page");
    assertThat(told.get(2)).isEqualTo("https://x.example/5");
  }

  // ---- archives

  @Test
  void readsZipArchives() throws IOException {
    byte[] inner = zip("c.html", PAGE);
    byte[] archive =
        zip(
            "a.txt",
            TEXT,
            "2025/b.txt.gz",
            gzip(TEXT.getBytes(UTF_8)),
            "x.css",
            "p{}",
            "../i.zip",
            inner);
    assertThat(told(read(archive))).containsExactly("a", "2025/b", "c");
  }

  @Test
  void tellsWhatIsBrokenAndReadsTheRest() throws IOException {
    byte[] broken = gzip(TEXT.repeat(50).getBytes(UTF_8));
    broken[broken.length - 6] ^= 1;
    byte[] archive =
        zip("a.txt", TEXT, "b.txt.gz", broken, "c.png", "x", "d.bin2", "\0\1\2\3", "e.txt", TEXT);
    assertThat(told(read(archive)))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("a"),
            line -> assertThat(line).startsWith("input/b.txt.gz: cannot be read: "),
            line -> assertThat(line).isEqualTo("input/d.bin2: is no text but binary data"),
            line -> assertThat(line).isEqualTo("e"));
    byte[] cut = Arrays.copyOf(archive, archive.length - 30);
    assertThat(told(read(cut))).last().asString().contains("the archive breaks off");
    assertThat(told(read(Arrays.copyOf(gzip(TEXT.getBytes(UTF_8)), 20))))
        .first()
        .asString()
        .startsWith("input: cannot be read: ");
  }

  @Test
  void documentsAreRefusedWithARemedy() throws IOException {
    byte[] archive = zip("a.docx", zip("word/document.xml", "<w/>"), "b.txt", "%PDF-1.7 x");
    assertThat(told(read(archive)))
        .allMatch(line -> line.endsWith("document; save it as HTML or text first"))
        .hasSize(2);
  }

  @Test
  void aBombIsStopped() throws IOException {
    byte[] bomb = new byte[40_000_000];
    Arrays.fill(bomb, (byte) ' ');
    List<String> told = told(read(zip("a.txt", TEXT, "bomb.txt", bomb, "c.txt", TEXT)));
    assertThat(told).hasSize(2).first().isEqualTo("a");
    assertThat(told).last().asString().contains("expands to more than 200 times its size");
    assertThat(told(read(gzip(bomb)))).first().asString().contains("expands to more than 200");

    byte[] nested = zip("a.txt", TEXT);
    for (int i = 0; i < 5; i++) {
      nested = zip("inner.zip", nested);
    }
    assertThat(told(read(nested))).last().asString().contains("is an archive in 3 archives");
    Iterator<Entry> few =
        Inputs.defaults()
            .within(Limits.defaults().withArchives(1, 2, 200))
            .read("input", new ByteArrayInputStream(zip("a", TEXT, "b", TEXT, "c", TEXT)));
    assertThat(told(ImmutableList.copyOf(few))).hasSize(3).last().asString().contains("2 entries");
  }

  // ---- encodings

  private static List<String> notes(byte[] bytes) {
    Article article = only(read(bytes));
    return article.origin() == null
        ? List.of()
        : article.origin().notes().stream().map(Note::message).toList();
  }

  @Test
  void decodesWhatIsDeclaredOrSeen() {
    String page = "<html><meta charset=windows-1251><body><p>Корабль вышел из порта.</p></html>";
    byte[] cyrillic = page.getBytes(Charset.forName("windows-1251"));
    assertThat(only(read(cyrillic)).text()).isEqualTo("Корабль вышел из порта.\n");
    assertThat(notes(cyrillic)).containsExactly("read as windows-1251, as it says itself");
    assertThat(notes("Kröte, the navy said.".getBytes(ISO_8859_1)))
        .containsExactly("read as windows-1252, which is a guess");
    assertThat(only(read(TEXT.getBytes(UTF_16BE))).text()).isEqualTo(TEXT);
    byte[] torn = (TEXT + " Süß, ärgerlich, größer, Übung, Äpfel.").getBytes(UTF_8);
    torn[torn.length - 2] = (byte) 0xC3;
    assertThat(notes(torn).get(0)).contains("1 places hold bytes that are no UTF-8", "at byte");
  }

  // ---- any input gives an answer

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<",
        "<html>",
        "<html><body>",
        "{",
        "{\"",
        "[{",
        "[[[[{\"a\":",
        "From ",
        "From x\n",
        "WARC/",
        "WARC/1.0\r\n",
        "<rss>",
        "<feed><entry/></feed>",
        "PK\3\4",
        "\u001f\u008b",
        "---\n",
        "Subject: x\nReceived: y\n\n",
        "<!doctype html>\0\0<p>\0",
        "<?xml version='1.0'?><x/>",
      })
  void anyBeginningGivesAnAnswer(String text) {
    read(text);
    read(text.getBytes(ISO_8859_1));
    for (Kind kind : Kind.values()) {
      assertThat(
              Iterators.size(
                  Inputs.defaults()
                      .of(kind)
                      .read("x", new ByteArrayInputStream(text.getBytes(UTF_8)))))
          .isNotNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<a href=x>",
        "<p",
        "<li>y",
        "<!--",
        "&amp;",
        "<h1>x",
        "<br>",
        "</p>",
        "<ul><li>"
      })
  void longSoupIsReadInLinearTime(String piece) {
    String soup = "<html><body><p>" + TEXT + "</p>" + piece.repeat(100_000);
    long start = System.nanoTime();
    assertThat(read(soup)).hasSize(1);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "*a **b ", "[", "- ", "`", "![x](", "<div>\n\n", "1. a\n   "})
  void longMarkdownIsReadInLinearTime(String piece) {
    byte[] text = ("# H\n\n" + piece.repeat(50_000)).getBytes(UTF_8);
    long start = System.nanoTime();
    assertThat(
            Iterators.size(
                Inputs.defaults().of(Kind.MARKDOWN).read("x", new ByteArrayInputStream(text))))
        .isOne();
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void aLongAttributeIsNoText() {
    String page =
        "<html><p title='" + "x".repeat(10_000_000) + "' class='" + "y z".repeat(1_000_000);
    assertThat(only(read(page + "'>" + TEXT)).text()).isEqualTo(TEXT + "\n");
  }
}

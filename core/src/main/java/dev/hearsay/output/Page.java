package dev.hearsay.output;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page: one file with its style and its script, that loads nothing. Its content
 * security policy allows this style and this script alone, so that nothing that slipped into a page
 * could run.
 */
final class Page {
  /** Characters that HTML cannot hold, whatever the escape. */
  private static final CharMatcher UNPRINTABLE =
      CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\n\t\r"));

  private Page() {}

  /**
   * A page.
   *
   * @param title its title, as text
   * @param meta a line below it, as text
   * @param main its main part, as HTML
   */
  static String render(String title, String meta, String main) {
    String style = Template.of("report.css").text();
    String script = Template.of("report.js").text();
    return Template.of("page.html")
        .fill(
            Map.of(
                "title", escape(title),
                "meta", escape(meta),
                "main", main,
                "style", style,
                "styleHash", hash(style),
                "script", script,
                "scriptHash", hash(script)));
  }

  /** A source expression of a content security policy: what stands in an element. */
  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + BaseEncoding.base64().encode(digest) + "'";
  }

  /** The words as HTML that shows them, in an element or in a quoted attribute. */
  static String escape(String words) {
    return htmlEscaper().escape(UNPRINTABLE.replaceFrom(words, '\uFFFD'));
  }

  /** An attribute of an element, with a blank before it. */
  static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  /** A cell of a table with a small line below it. */
  static String cell(@Nullable String text, @Nullable String detail) {
    return cellOf(text == null ? "" : escape(text), detail);
  }

  /** A cell that holds HTML, with a small line of text below it. */
  static String cellOf(String html, @Nullable String detail) {
    String small =
        detail == null || detail.isEmpty() ? "" : "<small>" + escape(detail) + "</small>";
    return "<td>" + html + small + "</td>";
  }

  /** A cell of days, which are not cut in two. */
  static String dayCell(@Nullable String days) {
    return days == null ? "<td></td>" : "<td class=\"day\">" + escape(days) + "</td>";
  }

  /** A link within the page. */
  static String link(String anchor, String text) {
    return "<a" + attribute("href", "#" + anchor) + ">" + escape(text) + "</a>";
  }

  /** A link to an article on the web; just the words where the address leads elsewhere. */
  static String link(@Nullable URI uri, String text) {
    String scheme = uri == null ? null : uri.getScheme();
    boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    return web && uri != null
        ? "<a rel=\"noopener noreferrer\""
            + attribute("href", uri.toString())
            + ">"
            + escape(text)
            + "</a>"
        : escape(text);
  }
}

package dev.hearsay.input.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.hearsay.input.data.Dates;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: in JSON-LD, in OpenGraph, in {@code meta}, {@code time}, links. */
final class PageMetadata {
  private static final Splitter TITLE_PARTS =
      Splitter.onPattern(" [|\u2013\u2014\u00bb\u00b7-] |: : | :: ")
          .trimResults()
          .omitEmptyStrings();

  private final Document page;
  private final LinkedData linked;

  PageMetadata(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
  }

  LinkedData linked() {
    return linked;
  }

  /** The headline as the page's description has it, or null. */
  @Nullable String title() {
    return first(linked.text("headline"), meta("og:title", "twitter:title", "dc.title"));
  }

  /** All that may be the wording of the headline, the best first. */
  List<String> titles() {
    ImmutableList.Builder<String> titles = ImmutableList.builder();
    Stream.of(title(), meta("og:title"), windowTitle())
        .filter(title -> title != null)
        .forEach(titles::add);
    return titles.build();
  }

  /** The title of the window, without the name of the site that often stands beside it. */
  @Nullable String windowTitle() {
    String title = page.title().strip();
    return TITLE_PARTS
        .splitToStream(title)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .orElse(null);
  }

  @Nullable String publisher() {
    return first(
        linked.text("publisher"), meta("og:site_name", "dc.publisher", "application-name"));
  }

  List<String> authors() {
    List<String> authors = linked.names("author");
    if (!authors.isEmpty()) {
      return authors;
    }
    String one = meta("author", "article:author", "dc.creator", "parsely-author", "byl");
    if (one == null || one.contains("://")) {
      return List.of();
    }
    return List.of(one.startsWith("By ") ? one.substring(3) : one);
  }

  @Nullable LocalDate published() {
    String[] said = {
      linked.text("datePublished"),
      meta(
          "article:published_time",
          "datepublished",
          "parsely-pub-date",
          "dcterms.date",
          "dc.date.issued",
          "dc.date",
          "pubdate",
          "publishdate",
          "date"),
      attribute("time[itemprop=datePublished], time[pubdate]", "datetime"),
      attribute("[itemprop=datePublished]", "content"),
      attribute("time[datetime]", "datetime"),
      linked.text("dateCreated"),
    };
    return Stream.of(said).map(Dates::day).filter(day -> day != null).findFirst().orElse(null);
  }

  /** The address that the page gives itself, else the one it was found at. */
  @Nullable URI uri(@Nullable URI found) {
    String own = first(attribute("link[rel=canonical]", "abs:href"), meta("og:url"));
    try {
      return own == null || own.isEmpty() ? found : new URI(own);
    } catch (URISyntaxException odd) {
      return found;
    }
  }

  /** The value of the first of these names that a {@code meta} element has. */
  private @Nullable String meta(String... names) {
    for (String name : names) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String value = attribute("meta[" + key + "=" + name + "]", "content");
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private @Nullable String attribute(String query, String name) {
    Element element = page.selectFirst(query);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}

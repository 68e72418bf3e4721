package dev.hearsay.output;

import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.compare.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports to look at: one self-contained page each, in which nothing is loaded from
 * elsewhere and whatever stands in a text stays text. The same extractions give the same page.
 *
 * <p>Of one article, the claims stand beside the text, in which figures, quotations, sources, names
 * and times are marked, and a claim's words light up when its row is pointed at. Of several, there
 * are charts, who contradicts whom, a table of all claims to sort, filter and download, and the
 * articles.
 *
 * <pre>{@code
 * Files.writeString(Path.of("page.html"), Html.render(found));
 * }</pre>
 */
public final class Html {
  private Html() {}

  /** The page of one article. */
  public static String render(Extraction extraction) {
    List<ClaimRow> rows = ClaimRow.of(extraction);
    String main =
        Template.of("article.html")
            .fill(
                Map.of(
                    "types", ClaimTable.options(rows.stream().map(ClaimRow::type).toList()),
                    "sources", ClaimTable.options(rows.stream().map(ClaimRow::source).toList()),
                    "rows",
                        rows.stream().map(ClaimTable::shortRow).collect(Collectors.joining("\n")),
                    "data", ClaimTable.data(rows),
                    "legend", Template.of("legend.html").text(),
                    "article", new MarkedText(extraction, "").html()));
    return Page.render(title(extraction.document()), meta(extraction), main);
  }

  /**
   * The page of several articles; of a single one, the page of one article. The articles are read
   * once, one after the other. A page holds so much as a browser bears, the first of each kind: it
   * says itself what it leaves out.
   */
  public static String render(Iterable<Extraction> extractions) {
    return new Digest(extractions).html();
  }

  /** The page of a comparison: each event that several articles tell of, side by side. */
  public static String render(Comparison comparison) {
    return SideBySide.html(comparison);
  }

  static String title(Metadata document) {
    return Stream.of(document.title(), document.id())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("Untitled");
  }

  private static String meta(Extraction extraction) {
    return Stream.concat(
            Stream.of(about(extraction.document())),
            Stream.of(counted(extraction.claims().size(), "claim")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Who published it, when and where. */
  static String about(Metadata document) {
    List<String> authors = document.authors();
    return Stream.of(
            document.publisher(),
            authors.isEmpty() ? null : String.join(", ", authors),
            text(document.published()),
            text(document.uri()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** "no claims", "1 claim", "1200 claims". */
  static String counted(int count, String noun) {
    return (count == 0 ? "no" : count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

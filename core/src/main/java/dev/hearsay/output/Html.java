package dev.hearsay.output;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import com.google.common.base.CharMatcher;
import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report to look at: one self-contained page with the claims beside the text, in which
 * figures, quotations, sources, names and times are marked, and a claim's words light up when its
 * row is pointed at. Nothing is loaded from elsewhere; whatever stands in the text stays text.
 */
public final class Html {
  /** Characters that HTML cannot hold, whatever the escape. */
  private static final CharMatcher UNPRINTABLE =
      CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\n\t\r"));

  private Html() {}

  /** The page of one article. */
  public static String render(Extraction extraction) {
    String main =
        Template.of("article.html")
            .fill(
                Map.of(
                    "rows",
                    extraction.claims().stream().map(Html::row).collect(Collectors.joining("\n")),
                    "article",
                    new MarkedText(extraction).html()));
    return page(title(extraction.document()), meta(extraction), main, "article.js");
  }

  static String page(String title, String meta, String main, String script) {
    return Template.of("page.html")
        .fill(
            Map.of(
                "title",
                escape(title),
                "meta",
                escape(meta),
                "main",
                main,
                "style",
                Template.of("report.css").text(),
                "script",
                Template.of(script).text()));
  }

  static String title(Metadata document) {
    return Stream.of(document.title(), document.id())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("Untitled");
  }

  private static String meta(Extraction extraction) {
    Metadata document = extraction.document();
    return Stream.of(
            document.publisher(),
            document.authors().isEmpty() ? null : String.join(", ", document.authors()),
            text(document.published()),
            text(document.uri()),
            "claims: " + extraction.claims().size())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String row(Claim claim) {
    String type = claim.type().name();
    String source = source(claim);
    return "<tr tabindex=\"0\""
        + attribute("title", "found by " + claim.rule())
        + attribute("data-claim", claim.id())
        + attribute("data-type", type)
        + attribute("data-source", source)
        + ">"
        + cell(type, modality(claim))
        + cell(Table.figure(claim.figure()), claim.who())
        + cell(claim.place() == null ? null : claim.place().text(), when(claim))
        + cell(source, said(claim))
        + "</tr>";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  private static String cell(@Nullable String text, @Nullable String detail) {
    String small = detail == null ? "" : "<small>" + escape(detail) + "</small>";
    return "<td>" + escape(text == null ? "" : text) + small + "</td>";
  }

  private static @Nullable String modality(Claim claim) {
    List<String> words =
        Stream.of(
                claim.stance() == Cue.Stance.DENY ? "denied" : "",
                claim.polarity() == Claim.Polarity.NEGATIVE ? "did not happen" : "",
                claim.certainty() == Claim.Certainty.HEDGED ? "hedged" : "")
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private static @Nullable String when(Claim claim) {
    return claim.time() == null ? null : claim.time().value();
  }

  private static String source(Claim claim) {
    Source source = claim.source();
    String name = source.name() == null ? "the publisher" : source.name();
    return source.kind() == Source.Kind.PUBLISHER ? "(" + name + ")" : name;
  }

  private static @Nullable String said(Claim claim) {
    if (claim.attribution() == null) {
      return null;
    }
    String cue = claim.attribution().cue().text();
    return claim.saidOn() == null ? cue : cue + ", " + claim.saidOn();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** The words as HTML that shows them, in an element or in a quoted attribute. */
  static String escape(String words) {
    return htmlEscaper().escape(UNPRINTABLE.replaceFrom(words, '\uFFFD'));
  }
}

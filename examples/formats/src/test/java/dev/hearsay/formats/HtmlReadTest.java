package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Extraction;
import dev.hearsay.compare.Comparison;
import dev.hearsay.output.Html;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** jsoup, which reads HTML as browsers do, reads the reports. */
class HtmlReadTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title style script body header main nav section h1 h2 h3 p form label"
                  + " select option input button output fieldset legend div table thead tbody tr th"
                  + " td small strong b a ul li figure figcaption article span i details summary"
                  + " svg g path line text")
              .split(" "));

  private static Document parse(String page) {
    return Jsoup.parse(page, "", Parser.htmlParser().setTrackErrors(10));
  }

  private static Document report() {
    return parse(Html.render(Texts.all()));
  }

  @Test
  void thePageOfAnArticleHoldsItsTextAndItsClaims() {
    for (Extraction extraction : Texts.all()) {
      Document page = parse(Html.render(extraction));
      assertSafe(page);
      assertThat(visible(page.expectFirst("article").wholeText()))
          .isEqualTo(visible(extraction.text()));
      assertThat(page.select("#claims tbody tr")).hasSameSizeAs(extraction.claims());
      for (Element row : page.select("#claims tbody tr")) {
        assertThat(page.select("[data-c~=(^| )" + row.attr("data-claim") + "( |$)]")).isNotEmpty();
      }
    }
  }

  /** What HTML can hold of a text: line ends are one, controls stand for none. */
  private static String visible(String text) {
    return text.replaceAll("\\r\\n?", "\n")
        .replaceAll("[\\p{Cntrl}\\u0085\uFFFD&&[^\\n\\t]]", "")
        .strip();
  }

  @Test
  void theReportOfManyHoldsAllOfThem() throws IOException {
    Document page = report();
    assertSafe(page);
    int claims = Texts.all().stream().mapToInt(extraction -> extraction.claims().size()).sum();
    assertThat(page.select("#claims tbody tr")).hasSize(claims);
    assertThat(page.select(".entry")).hasSameSizeAs(Texts.all());
    JsonNode data = new ObjectMapper().readTree(page.expectFirst("#data").data());
    assertThat(data).hasSize(claims + 1);
    assertThat(data.get(0).get(0).asText()).isEqualTo("type");
    assertThat(page.select("figure.chart svg .mark")).isNotEmpty();
    assertThat(page.select("svg .dispute")).isNotEmpty();
  }

  @Test
  void theSideBySidePageIsSafe() {
    Document page = parse(Html.render(Comparison.of(Texts.all())));
    assertSafe(page);
    assertThat(page.select("section.event")).isNotEmpty();
  }

  @Test
  void theSameArticlesGiveTheSamePage() {
    assertThat(Html.render(Texts.all())).isEqualTo(Html.render(List.copyOf(Texts.all())));
  }

  @Test
  void everyFieldHasALabelAndEveryHeadingCellAScope() {
    Document page = report();
    assertThat(page.select("select, input").stream())
        .allMatch(field -> field.closest("label") != null);
    assertThat(page.select("th").stream()).allMatch(cell -> cell.attr("scope").equals("col"));
    assertThat(page.select("svg").stream())
        .allMatch(svg -> svg.hasAttr("aria-label") || svg.hasAttr("aria-hidden"));
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("[aria-labelledby]").stream())
        .allMatch(part -> page.getElementById(part.attr("aria-labelledby")) != null);
  }

  /** No markup of a text came through, each link leads somewhere, and names are given once. */
  private static void assertSafe(Document page) {
    assertThat(page.parser().getErrors()).isEmpty();
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("*")) {
      if (element instanceof Document) {
        continue;
      }
      assertThat(ELEMENTS).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "style", "srcdoc");
      }
      assertThat(element.hasAttr("id") && !ids.add(element.id())).as(element.id()).isFalse();
    }
    assertThat(page.select("script").stream().map(script -> script.attr("type")))
        .hasSizeLessThanOrEqualTo(2)
        .allMatch(type -> type.isEmpty() || type.equals("application/json"));
    for (Element link : page.select("a")) {
      String target = link.attr("href");
      boolean leads =
          target.startsWith("#")
              ? ids.contains(target.substring(1))
              : target.startsWith("https://");
      assertThat(leads).as(target).isTrue();
    }
  }
}

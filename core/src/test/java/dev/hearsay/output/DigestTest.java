package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import dev.hearsay.Extraction;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of several articles. */
class DigestTest {
  private static int count(String page, String what) {
    return Iterables.size(Splitter.on(what).split(page)) - 1;
  }

  @Test
  void holdsTheClaimsChartsDisputesAndArticles() {
    String page = Html.render(List.of(Sample.extraction(), Sample.disputed()));
    assertThat(page)
        .contains("<h1>2 articles</h1>")
        .contains("2025-02-04 · 3 claims · 1 event in several articles · 1 contradiction")
        .contains("<h3>casualties.killed</h3>")
        .contains("<tr title=\"found by casualties/killed\" data-claim=\"2-c2\"")
        .contains("<a href=\"#e-2-c2\">casualties.killed</a>", "<i id=\"e-2-c2\"></i>")
        .contains("<details class=\"entry\" id=\"article-2\">")
        .contains("Union: <strong>≤ 10</strong>")
        .doesNotContain("left out");
  }

  @Test
  void ofOneArticleIsItsOwnPage() {
    assertThat(Html.render(List.of(Sample.extraction())))
        .isEqualTo(Html.render(Sample.extraction()));
  }

  @Test
  void withoutArticlesSaysSo() {
    assertThat(Html.render(List.of())).contains("<h1>no articles</h1>", "no claims");
  }

  @Test
  void namesWhatItLeavesOut() {
    List<Extraction> many = Collections.nCopies(1_203, Sample.extraction());
    String page = Html.render(many);
    assertThat(count(page, "class=\"entry\"")).isEqualTo(1_000);
    assertThat(count(page, "data-claim=")).isEqualTo(1_000);
    assertThat(page).contains("The last 203 articles with 203 claims are left out");
  }

  @Test
  void noTextEndsTheDataOfTheScript() {
    String evil = "</script><!--<script>&amp;";
    String page = Html.render(List.of(Sample.extraction(evil), Sample.extraction(evil)));
    String data = page.substring(page.indexOf("id=\"data\">"));
    assertThat(data.substring(0, data.indexOf("</script>")))
        .contains("\\u003C/script\\u003E\\u003C!--\\u003Cscript\\u003E\\u0026amp;");
  }
}

package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String EVIL = "</title><script>alert(1)</script><b a=\"'&\u0000";

  @Test
  void whateverStandsInTheTextStaysText() {
    String page = Html.render(Sample.extraction(EVIL));
    assertThat(page)
        .doesNotContain("<script>alert", "\u0000")
        .contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void loadsNothing() {
    assertThat(Html.render(Sample.extraction()))
        .doesNotContainPattern("(src|href)\\s*=")
        .doesNotContain("@import", "url(");
  }

  @Test
  void theTextIsWholeAndItsMarksCarryTheClaims() {
    String page = Html.render(Sample.extraction());
    String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    String text = article.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("&amp;", "&");
    assertThat(text).isEqualTo(Sample.TEXT);
    assertThat(article).contains("class=\"f q\" data-c=\"c1\">At least 40</span>");
    assertThat(page).contains("data-claim=\"c1\" data-type=\"casualties.killed\"");
  }
}

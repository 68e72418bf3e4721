package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
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
    String page = Html.render(Sample.extraction());
    assertThat(page)
        .doesNotContainPattern("\\ssrc\\s*=")
        .doesNotContainPattern("href\\s*=\\s*\"[^#]")
        .doesNotContain("@import", "url(");
  }

  @Test
  void theTextIsWholeAndItsMarksCarryTheClaims() {
    String page = Html.render(Sample.extraction());
    String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    String text = article.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("&amp;", "&");
    assertThat(text).isEqualTo(Sample.TEXT);
    assertThat(article).contains("<i id=\"e-c1\"></i>");
    assertThat(article).contains("class=\"f q e\" data-c=\"c1\">At least 40</span>");
    assertThat(page).contains("data-claim=\"c1\" data-type=\"casualties.killed\"");
  }

  @Test
  void onlyTheStyleAndScriptOfThePageMayRun() {
    String page = Html.render(Sample.extraction());
    String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
    byte[] digest = Hashing.sha256().hashString(script, StandardCharsets.UTF_8).asBytes();
    assertThat(page)
        .contains("script-src 'sha256-" + BaseEncoding.base64().encode(digest) + "'\">")
        .doesNotContain("unsafe-inline", " style=", " onclick=");
  }
}

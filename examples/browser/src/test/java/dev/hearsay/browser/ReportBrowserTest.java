package dev.hearsay.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports as their readers use them, in Chromium. Skipped where none is installed; {@code
 * -Dchromium=FILE} names one, {@code -Dscreenshots=FOLDER} keeps pictures.
 */
class ReportBrowserTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  @TempDir private static Path folder = Path.of("");

  private static @Nullable Chromium browser;
  private static @Nullable Reports reports;

  private final List<String> trouble = new ArrayList<>();
  private @Nullable BrowserContext window;

  @BeforeAll
  static void open() throws IOException {
    Optional<Chromium> installed = Chromium.installed();
    assumeTrue(installed.isPresent(), "no Chromium on the path; name one with -Dchromium=FILE");
    browser = installed.orElseThrow();
    reports = new Reports(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Whatever a test does, the page complains of nothing and asks the network for nothing. */
  @AfterEach
  void noTrouble() {
    if (window != null) {
      window.close();
    }
    assertThat(trouble).isEmpty();
  }

  private Page page(Path file, NewContextOptions options) {
    window = Objects.requireNonNull(browser).window(options);
    Page page = window.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("blob:file:")) {
            trouble.add(request.url());
          }
        });
    page.navigate(file.toUri().toString());
    return page;
  }

  private Page page(Path file) {
    return page(file, new NewContextOptions().setViewportSize(WIDE, 900));
  }

  private static Reports reports() {
    return Objects.requireNonNull(reports);
  }

  private static List<String> shown(Page page, String cells) {
    return page.locator("#claims tbody tr:visible " + cells).allTextContents();
  }

  @Test
  void pointingAtARowLightsItsWords() {
    Page page = page(reports().one);
    Locator row = page.locator("#claims tbody tr").nth(2);
    row.hover();
    assertThat(String.join("", page.locator("article .lit").allTextContents()))
        .isEqualTo("destroyed 41 of those tanks");
    page.locator("h1").hover();
    assertThat(page.locator("article .lit").count()).isZero();
  }

  @Test
  void pointingAtWordsLightsTheirRow() {
    Page page = page(reports().one);
    page.locator("article .e").first().hover();
    assertThat(page.locator("#claims tr.lit").count()).isPositive();
  }

  @Test
  void theKeyboardLeadsToTheWords() {
    Page page = page(reports().many);
    Locator link = page.locator("#claims tbody tr").nth(3).locator("a").first();
    link.focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Shift+Tab");
    assertThat(link.evaluate("link => getComputedStyle(link).outlineStyle")).isEqualTo("solid");
    assertThat(page.locator("article .lit").count()).isPositive();
    page.keyboard().press("Enter");
    Locator words = page.locator("details[open] article .lit").first();
    assertThat(words.isVisible()).isTrue();
    assertThat(words.evaluate("e => e.getBoundingClientRect().top < innerHeight")).isEqualTo(true);
  }

  @Test
  void everyPartIsReachedWithTheKeyboard() {
    Page page = page(reports().many);
    List<Object> reached = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      page.keyboard().press("Tab");
      reached.add(page.evaluate("document.activeElement.tagName"));
    }
    assertThat(reached).contains("A", "SELECT", "INPUT", "BUTTON");
  }

  @Test
  void filtersShowWhatTheySay() {
    Page page = page(reports().many);
    int all = page.locator("#claims tbody tr").count();
    page.selectOption("[data-filter=type]", "casualties.killed");
    assertThat(shown(page, "td:first-child a")).isNotEmpty().containsOnly("casualties.killed");
    page.selectOption("[data-filter=source]", "Helga Tamm");
    assertThat(shown(page, "td:first-child")).hasSize(1);
    assertThat(page.locator("#count").textContent()).isEqualTo("1 of " + all);
    page.selectOption("[data-filter=type]", "");
    page.selectOption("[data-filter=source]", "");
    page.fill("[data-filter=words]", "Dorne");
    assertThat(shown(page, "td:nth-child(3)")).isNotEmpty().containsOnly("Dorne");
  }

  @Test
  void columnsSortAsNumbersAndAsWords() {
    Page page = page(reports().many);
    Locator figures = page.locator("th button").nth(1);
    figures.click();
    assertThat(sorted(page)).isSorted();
    assertThat(page.locator("th").nth(1).getAttribute("aria-sort")).isEqualTo("ascending");
    figures.focus();
    page.keyboard().press("Enter");
    assertThat(sorted(page)).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(page.locator("th").nth(1).getAttribute("aria-sort")).isEqualTo("descending");
    page.locator("th button").nth(5).click();
    assertThat(shown(page, "td:nth-child(6)")).filteredOn(day -> !day.isEmpty()).isSorted();
  }

  private static List<Double> sorted(Page page) {
    return page.locator("#claims td[data-sort]").all().stream()
        .map(cell -> Double.valueOf(cell.getAttribute("data-sort")))
        .toList();
  }

  @Test
  void theDownloadHoldsTheRowsThatAreShownAsTheyAreShown() throws IOException {
    Page page = page(reports().many);
    page.selectOption("[data-filter=type]", "casualties.wounded");
    page.locator("th button").nth(1).click();
    List<NamedCsvRecord> rows = download(page);
    assertThat(rows.stream().map(row -> "“" + row.getField("quote") + "”"))
        .containsExactlyElementsOf(shown(page, ".quote"));
    assertThat(rows).allMatch(row -> row.getField("type").equals("casualties.wounded"));
  }

  @Test
  void noCellOfTheDownloadStartsAFormula() throws IOException {
    List<NamedCsvRecord> rows = download(page(reports().many));
    assertThat(rows).anyMatch(row -> row.getField("headline").startsWith("'=1+1 </script>"));
    assertThat(rows).anyMatch(row -> row.getField("publisher").startsWith("'@\"><svg"));
    assertThat(rows.stream().flatMap(row -> row.getFields().stream()))
        .noneMatch(cell -> cell.matches("[=+@].*"));
  }

  private static List<NamedCsvRecord> download(Page page) throws IOException {
    Download download = page.waitForDownload(() -> page.locator("#download").click());
    assertThat(download.suggestedFilename()).isEqualTo("claims.csv");
    String file = Files.readString(download.path(), UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(file).stream().toList();
  }

  @Test
  void markupOfATextStaysText() {
    Page page = page(reports().many);
    assertThat(page.title()).isEqualTo("8 articles");
    assertThat(page.locator("img, svg[onload], iframe").count()).isZero();
    page.locator("summary", new Page.LocatorOptions().setHasText("=1+1 </script>")).click();
    assertThat(page.locator("details[open] article").textContent()).contains("<img src=x onerror");
    assertThat(page.title()).isEqualTo("8 articles");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void wordsCanBeReadInLightAndDark(ColorScheme scheme) {
    for (Path report : reports().all()) {
      Page page =
          page(report, new NewContextOptions().setViewportSize(WIDE, 900).setColorScheme(scheme));
      Object ground = page.evaluate(Contrast.GROUND);
      assertThat(((Number) ground).doubleValue() < 0.2).isEqualTo(scheme == ColorScheme.DARK);
      page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true; })");
      assertThat(page.evaluate(Contrast.TOO_FAINT))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, 768, WIDE})
  void nothingSticksOutOfThePage(int width) {
    for (Path report : reports().all()) {
      Page page = page(report, new NewContextOptions().setViewportSize(width, 800));
      page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true; })");
      assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void printsWithoutItsControls() {
    Page page = page(reports().many);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".filters").first().isVisible()).isFalse();
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("details:not([open])").count()).isZero();
    assertThat(page.pdf().length).isPositive();
  }

  @Test
  void withoutAScriptAllIsThere() {
    Page page = page(reports().many, new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator("#claims tbody tr:visible").count()).isGreaterThan(20);
    assertThat(page.locator("figure svg:visible").count()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void picturesCanBeKept(int width) {
    String target = System.getProperty("screenshots");
    assumeTrue(target != null && !target.isEmpty(), "-Dscreenshots=FOLDER keeps pictures");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (Path report : reports().all()) {
        Page page =
            page(
                report, new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        String name =
            report.getFileName().toString().replace(".html", "-" + width + "-" + scheme + ".png");
        page.screenshot(
            new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(target, name)));
      }
    }
  }
}

package dev.hearsay.browser;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium that is installed on the machine; nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program));
  }

  /** The browser, if there is one: that of {@code -Dchromium=FILE}, or one on the path. */
  static Optional<Chromium> installed() {
    Stream<Path> named =
        Stream.ofNullable(Strings.emptyToNull(System.getProperty("chromium"))).map(Path::of);
    String path = Strings.nullToEmpty(System.getenv("PATH"));
    Stream<Path> onPath =
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(path)
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst().map(Chromium::new);
  }

  /** A window of its own. */
  BrowserContext window(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

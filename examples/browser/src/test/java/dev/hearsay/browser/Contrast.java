package dev.hearsay.browser;

/**
 * Measures contrast in a page.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, contrast (minimum)</a>
 */
final class Contrast {
  /** Relative luminance of a colour, and the colour that lies behind an element. */
  private static final String MEASURE =
      """
      const parse = colour => colour.match(/[\\d.]+/g).map(Number);
      const luminance = colour => {
        const [r, g, b] = parse(colour).map(c => c / 255)
            .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = element => {
        for (let e = element; e; e = e.parentElement) {
          const colour = getComputedStyle(e).backgroundColor;
          if (parse(colour)[3] !== 0) return colour;
        }
        return 'rgb(255, 255, 255)';
      };
      """;

  /** The luminance of the page. */
  static final String GROUND = "() => {" + MEASURE + "return luminance(ground(document.body)); }";

  /** The elements whose words have less than 4.5 to 1, with the words. */
  static final String TOO_FAINT =
      "() => {"
          + MEASURE
          + """
          const faint = [];
          for (const e of document.querySelectorAll('body *:not(script):not(svg *)')) {
            const words = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('');
            if (!words || !e.checkVisibility()) continue;
            const one = luminance(getComputedStyle(e).color);
            const other = luminance(ground(e));
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (ratio < 4.5) faint.push(ratio.toFixed(2) + ' ' + e.className + ' ' + words.slice(0, 30));
          }
          return faint;
          }""";

  private Contrast() {}
}

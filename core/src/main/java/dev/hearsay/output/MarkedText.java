package dev.hearsay.output;

import dev.hearsay.Extraction;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Section;
import dev.hearsay.text.Spanned;
import dev.hearsay.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text of an article in HTML with all that was found marked. Marks may overlap in any way: the
 * text is cut at each of their borders, and each piece carries the classes of all marks over it.
 */
final class MarkedText {
  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * A mark.
   *
   * @param style the class it gives, or the empty string
   * @param claim the claim it lights up for, or the empty string
   */
  private record Mark(int start, int end, String style, String claim) {}

  /**
   * The text of an extraction.
   *
   * @param prefix what the names of its claims begin with in the page
   */
  MarkedText(Extraction extraction, String prefix) {
    this.text = extraction.text();
    extraction.sections().forEach(this::section);
    extraction.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .forEach(mention -> mark(mention, "n"));
    for (TimeExpression time : extraction.times()) {
      mark(time, "t");
    }
    for (Figure figure : extraction.figures()) {
      mark(figure.number(), "f");
    }
    extraction.attributions().forEach(this::attribution);
    for (Claim claim : extraction.claims()) {
      marks.add(
          new Mark(claim.evidence().start(), claim.evidence().end(), "", prefix + claim.id()));
    }
  }

  private void section(Section section) {
    switch (section.kind()) {
      case HEADLINE -> mark(section, "headline");
      case BOILERPLATE -> mark(section, "chaff");
      default -> {}
    }
  }

  private void attribution(Attribution attribution) {
    attribution.content().forEach(part -> mark(part, "q"));
    mark(attribution.cue(), "u");
    Source source = attribution.source();
    if (source != null && source.start() != null && source.end() != null) {
      marks.add(new Mark(source.start(), source.end(), "s", ""));
    }
  }

  private void mark(Spanned place, String style) {
    marks.add(new Mark(place.start(), place.end(), style, ""));
  }

  String html() {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      borders.add(mark.start());
      borders.add(mark.end());
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    StringBuilder html = new StringBuilder(text.length() * 2);
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int border : borders) {
      if (border > from) {
        piece(from, border, open, html);
      }
      from = border;
      open.removeIf(mark -> mark.end() <= border);
      while (next < marks.size() && marks.get(next).start() == border) {
        open.add(marks.get(next++));
      }
    }
    return html.toString();
  }

  private void piece(int from, int to, List<Mark> over, StringBuilder html) {
    Set<String> styles = new LinkedHashSet<>();
    Set<String> claims = new LinkedHashSet<>();
    for (Mark mark : over) {
      if (mark.start() < mark.end()) {
        (mark.claim().isEmpty() ? styles : claims)
            .add(mark.claim().isEmpty() ? mark.style() : mark.claim());
        if (mark.start() == from && !mark.claim().isEmpty()) {
          html.append("<i").append(Page.attribute("id", "e-" + mark.claim())).append("></i>");
        }
      }
    }
    if (!claims.isEmpty()) {
      styles.add("e");
    }
    String words = Page.escape(text.substring(from, to));
    if (styles.isEmpty()) {
      html.append(words);
      return;
    }
    html.append("<span").append(Page.attribute("class", String.join(" ", styles)));
    if (!claims.isEmpty()) {
      html.append(Page.attribute("data-c", String.join(" ", claims)));
    }
    html.append('>').append(words).append("</span>");
  }
}

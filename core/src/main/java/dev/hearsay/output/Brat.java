package dev.hearsay.output;

import dev.hearsay.Extraction;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.entity.Mention;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the standoff format of brat, to correct by hand: a file {@code NAME.ann} beside the text
 * {@code NAME.txt}. Mentions, figures, sources, cues and contents are text-bound annotations; an
 * attribution is an event on its cue, a claim an event on its figure. Offsets count code points.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
public final class Brat {
  private Brat() {}

  /** The annotations of an extraction, one a line. */
  public static String render(Extraction extraction) {
    return new Writer(extraction).write();
  }

  /**
   * Collects the lines of one extraction; an annotation is written once, however often asked for.
   */
  private static final class Writer {
    private final Extraction extraction;
    private final CodePoints offsets;
    private final StringBuilder file = new StringBuilder();
    private final Map<String, String> known = new HashMap<>();
    private int events;
    private int attributes;

    Writer(Extraction extraction) {
      this.extraction = extraction;
      this.offsets = CodePoints.of(extraction.text());
    }

    String write() {
      for (Mention mention : extraction.mentions()) {
        bound(mention.type().name(), List.of(mention));
      }
      extraction.times().forEach(time -> bound("Time", List.of(time)));
      extraction.figures().forEach(figure -> bound("Figure", List.of(figure.number())));
      extraction.attributions().forEach(this::attribution);
      extraction.claims().forEach(this::claim);
      return file.toString();
    }

    private void attribution(Attribution attribution) {
      String source = source(attribution.source());
      String content = bound("Content", attribution.content());
      String cue = bound("Attribution", List.of(attribution.cue()));
      String event = event("Attribution", cue, "Content:" + content, source);
      attribute("Stance", event, attribution.cue().stance().name());
    }

    private void claim(Claim claim) {
      String source = source(claim.source());
      Claim.Place where = claim.place();
      String place = where == null ? "" : "Place:" + bound("LOCATION", List.of(where));
      String type = claim.type().name().replace('.', '_');
      String figure = bound(type, List.of(claim.figure().number()));
      String event = event(type, figure, source, place);
      attribute("Polarity", event, claim.polarity().name());
    }

    private String source(@Nullable Source source) {
      return source == null || source.start() == null || source.end() == null
          ? ""
          : "Source:" + bound("Source", List.of(new Span(source.start(), source.end())));
    }

    private String bound(String type, List<? extends Spanned> parts) {
      List<Span> lines = parts.stream().flatMap(this::lines).toList();
      String places =
          lines.stream()
              .map(part -> offsets.at(part.start()) + " " + offsets.at(part.end()))
              .collect(Collectors.joining(";"));
      String words =
          lines.stream()
              .map(part -> extraction.text().substring(part.start(), part.end()))
              .collect(Collectors.joining(" "))
              .replace('\t', ' ');
      return known.computeIfAbsent(
          type + " " + places,
          key -> {
            String id = "T" + (known.size() + 1);
            file.append(id).append('\t').append(key).append('\t').append(words).append('\n');
            return id;
          });
    }

    /** A stretch of text without the line ends in it, which the format does not allow. */
    private Stream<Span> lines(Spanned part) {
      List<Span> lines = new ArrayList<>();
      int start = part.start();
      while (start < part.end()) {
        int end = extraction.text().indexOf('\n', start);
        end = end < 0 ? part.end() : Math.min(end, part.end());
        if (end > start) {
          lines.add(new Span(start, end));
        }
        start = end + 1;
      }
      return lines.stream();
    }

    private String event(String type, String trigger, String... arguments) {
      String id = "E" + ++events;
      file.append(id).append('\t').append(type).append(':').append(trigger);
      for (String argument : arguments) {
        file.append(argument.isEmpty() ? "" : " ").append(argument);
      }
      file.append('\n');
      return id;
    }

    private void attribute(String name, String event, String value) {
      file.append('A').append(++attributes).append('\t').append(name);
      file.append(' ').append(event).append(' ').append(value).append('\n');
    }
  }
}

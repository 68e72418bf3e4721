package dev.hearsay.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Span;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes attributions of sayings: offsets, resolved sources, dates, and who quotes whom. */
final class Assembly {
  /** How many attributions around a cue are looked at for the one that it stands in. */
  private static final int DEEPEST = 8;

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Speakers speakers;

  Assembly(TaggedDocument document, Phrases phrases, Quotations quotations, Speakers speakers) {
    this.document = document;
    this.phrases = phrases;
    this.quotations = quotations;
    this.speakers = speakers;
  }

  List<Attribution> assemble(List<Saying> sayings) {
    List<Saying> ordered = new ArrayList<>(sayings);
    ordered.sort(Comparator.comparingInt(saying -> saying.cueFirst));
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Attribution attribution = attribution(ordered.get(i), attributions.size() + 1);
      if (!attribution.content().isEmpty()) {
        attributions.add(attribution);
      }
    }
    return nested(attributions);
  }

  private Attribution attribution(Saying saying, int number) {
    Excerpt cue = document.document().excerpt(saying.cueFirst, saying.cueEnd);
    ImmutableList.Builder<Span> content = ImmutableList.builder();
    for (Saying.Piece piece : saying.content) {
      Span span = trimmed(piece);
      if (span != null) {
        content.add(span);
      }
    }
    return new Attribution(
        "a" + number,
        saying.source == null ? null : speakers.resolve(saying.source),
        new Cue(cue.start(), cue.end(), cue.text(), saying.cue.lemma(), saying.stance),
        content.build(),
        saying.quotation(quotations),
        saidOn(saying),
        null,
        null);
  }

  private @Nullable String saidOn(Saying saying) {
    for (int at = saying.cueEnd; at < saying.circumstances; at++) {
      TimeExpression time = phrases.time(at);
      if (time != null && time.value() != null) {
        return time.value();
      }
    }
    return null;
  }

  /** The span of a piece without marks around it, or null where only marks are left. */
  private @Nullable Span trimmed(Saying.Piece piece) {
    int first = piece.first();
    int end = piece.end();
    while (first < end && isMark(first)) {
      first++;
    }
    while (first < end && isMark(end - 1) && !closesInside(end - 1, first)) {
      end--;
    }
    if (first >= end) {
      return null;
    }
    return new Span(document.token(first).start(), document.token(end - 1).end());
  }

  private boolean isMark(int token) {
    String lower = document.lower(token);
    return lower.length() <= 2
        && lower.codePoints().allMatch(c -> ",.;:\"'“”„«»‘’`–—-".indexOf(c) >= 0);
  }

  /** Whether a mark closes a quotation that begins after the content does. */
  private boolean closesInside(int mark, int first) {
    int quotation = quotations.endingAt(mark - 1);
    return quotation >= 0 && quotations.get(quotation).first() > first + 1;
  }

  private static List<Attribution> nested(List<Attribution> attributions) {
    List<Attribution> nested = new ArrayList<>();
    Deque<Attribution> open = new ArrayDeque<>();
    for (Attribution attribution : attributions) {
      Attribution within = null;
      int looked = 0;
      for (Attribution outer : open) {
        if (++looked > DEEPEST) {
          break;
        }
        if (encloses(outer, attribution) && (within == null || encloses(within, outer))) {
          within = outer;
        }
      }
      Attribution placed = within == null ? attribution : within(attribution, within);
      nested.add(placed);
      open.push(placed);
    }
    return nested;
  }

  private static Attribution within(Attribution a, Attribution parent) {
    return new Attribution(
        a.id(), a.source(), a.cue(), a.content(), a.quotation(), a.saidOn(), a.medium(), parent);
  }

  private static boolean encloses(Attribution outer, Attribution inner) {
    return outer.content().stream().anyMatch(span -> span.encloses(inner.cue()));
  }
}

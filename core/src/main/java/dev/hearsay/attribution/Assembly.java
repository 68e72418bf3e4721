package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADP;

import com.google.common.collect.ImmutableList;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes attributions of sayings: offsets, resolved sources, dates, and who quotes whom. */
final class Assembly {
  /** How many attributions around a cue are looked at for the one that it stands in. */
  private static final int DEEPEST = 8;

  private static final int LONGEST_INTRODUCTION = 40;

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Speakers speakers;

  Assembly(Syntax syntax, Speakers speakers) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.quotations = syntax.quotations();
    this.speakers = speakers;
  }

  List<Attribution> assemble(List<Saying> sayings) {
    List<Saying> ordered = new ArrayList<>(sayings);
    ordered.sort(Comparator.comparingInt(saying -> saying.cueFirst));
    List<Attribution> attributions = new ArrayList<>();
    Map<Saying, Attribution> made = new HashMap<>();
    Deque<Attribution> open = new ArrayDeque<>();
    for (Saying saying : ordered) {
      Attribution attribution = attribution(saying, attributions.size() + 1);
      if (attribution.content().isEmpty()) {
        continue;
      }
      Attribution parent = saying.parent == null ? null : made.get(saying.parent);
      parent = parent == null ? around(attribution, open) : parent;
      attribution = parent == null ? attribution : within(attribution, parent);
      attributions.add(attribution);
      made.put(saying, attribution);
      open.push(attribution);
    }
    return attributions;
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
        medium(saying),
        null);
  }

  /** The day of saying: a time right after the cue, before it, or at the sentence's start. */
  private @Nullable String saidOn(Saying saying) {
    String after = time(saying.cueEnd, saying.circumstances);
    if (after != null || saying.source == null) {
      return after;
    }
    String between = time(saying.source.end(), saying.verbFirst);
    if (between != null) {
      return between;
    }
    Sentence sentence = document.document().sentenceOf(saying.cueFirst);
    int first = sentence.firstToken();
    boolean introduced =
        saying.source.first() < saying.cueFirst
            && first + 1 < saying.source.first()
            && saying.source.first() - first < LONGEST_INTRODUCTION
            && (phrases.time(first) != null
                || (document.tag(first) == ADP && phrases.time(first + 1) != null)
                || occasion(first, saying.source.first()));
    return introduced && saying.content.get(0).first() > saying.cueFirst
        ? time(first, saying.source.first())
        : null;
  }

  /** Whether an introduction names an occasion: "In a speech on Monday,". */
  private boolean occasion(int first, int end) {
    if (document.tag(first) != ADP) {
      return false;
    }
    for (int at = first; at < end; at++) {
      if (Circumstances.OCCASIONS.contains(document.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String time(int from, int end) {
    for (int at = from; at < end; at++) {
      TimeExpression time = phrases.time(at);
      if (time != null
          && time.value() != null
          && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)) {
        return time.value();
      }
    }
    return null;
  }

  /** Whom or what it was said to or in. */
  private @Nullable String medium(Saying saying) {
    if (saying.circumstances <= saying.cueEnd) {
      return null;
    }
    int from = saying.cueEnd;
    if (saying.source != null && saying.source.first() == from) {
      from = saying.source.end();
    }
    return from < saying.circumstances ? speakers.named(from, saying.circumstances) : null;
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

  /** The innermost of the attributions before that a cue stands in, or null. */
  private static @Nullable Attribution around(Attribution inner, Deque<Attribution> before) {
    Attribution within = null;
    int looked = 0;
    for (Attribution outer : before) {
      if (++looked > DEEPEST) {
        break;
      }
      if (encloses(outer, inner) && (within == null || encloses(within, outer))) {
        within = outer;
      }
    }
    return within;
  }

  private static Attribution within(Attribution a, Attribution parent) {
    return new Attribution(
        a.id(), a.source(), a.cue(), a.content(), a.quotation(), a.saidOn(), a.medium(), parent);
  }

  private static boolean encloses(Attribution outer, Attribution inner) {
    return outer.content().stream().anyMatch(span -> span.encloses(inner.cue()));
  }
}

package dev.hearsay.attribution;

import dev.hearsay.attribution.QuotationMark.Family;
import dev.hearsay.text.Document;
import dev.hearsay.text.Note;
import dev.hearsay.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outermost quotations of a document, in the order of the text. A mark that is never closed
 * spoils no more than its paragraph.
 */
final class Quotations {
  /** Deeper nesting than this is noise; it bounds the search for the mark that one closes. */
  private static final int DEEPEST = 4;

  private final Document document;
  private final String text;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final int[] around;
  private final int[] quotedBefore;

  /** Where the first quotation begins that stands in too many others, or -1. */
  private int tooDeep = -1;

  private Quotations(Document document) {
    this.document = document;
    this.text = document.text();
    this.around = new int[document.tokens().size() + 1];
    this.quotedBefore = new int[around.length];
    Arrays.fill(around, -1);
  }

  /** Reads the paragraphs of a document. */
  static Quotations find(Document document) {
    Quotations found = new Quotations(document);
    List<Sentence> sentences = document.sentences();
    Open left = null;
    for (int s = 0; s < sentences.size(); ) {
      int next = s + 1;
      while (next < sentences.size()
          && sentences.get(next).paragraph() == sentences.get(s).paragraph()) {
        next++;
      }
      left = found.read(sentences.get(s).start(), sentences.get(next - 1).end(), left);
      s = next;
    }
    found.note(left);
    found.noteDepth();
    found.count();
    return found;
  }

  private void count() {
    for (int at = 1; at < quotedBefore.length; at++) {
      quotedBefore[at] = quotedBefore[at - 1] + (around[at - 1] >= 0 ? 1 : 0);
    }
  }

  /** What was odd about the marks. */
  List<Note> notes() {
    return notes;
  }

  int size() {
    return quotations.size();
  }

  Quotation get(int index) {
    return quotations.get(index);
  }

  /** The index of the quotation that a token stands in, or -1. */
  int around(int token) {
    return token < 0 || token >= around.length ? -1 : around[token];
  }

  /** How many tokens of a stretch stand in quotations. */
  int quoted(int first, int end) {
    return quotedBefore[end] - quotedBefore[first];
  }

  /** The index of the quotation whose first token this is, or -1. */
  int startingAt(int token) {
    int index = around(token);
    return index >= 0 && quotations.get(index).first() == token ? index : -1;
  }

  /** The index of the quotation whose last token this is, or -1. */
  int endingAt(int token) {
    int index = around(token);
    return index >= 0 && quotations.get(index).last() == token + 1 ? index : -1;
  }

  /**
   * Reads a paragraph.
   *
   * @param left the mark that the paragraph before left open, or null
   * @return the mark that this paragraph leaves open, or null
   */
  private @Nullable Open read(int from, int to, @Nullable Open left) {
    boolean resumes = left != null && opensAt(from);
    Deque<Open> open = new ArrayDeque<>();
    if (left != null && !resumes && closesFirst(from, to, left.mark)) {
      open.push(new Open(left.mark, from - left.mark.length(), true));
    } else if (!resumes) {
      note(left);
    }
    List<Quotation> closed = new ArrayList<>();
    for (int at = from; at < to; at++) {
      QuotationMark mark = QuotationMark.at(text, at, from, to);
      if (mark != null) {
        take(mark, at, resumes && at == from, open, closed);
        at += mark.length() - 1;
      }
    }
    Open rest = strays(open, closed, from, to);
    closed.sort(Comparator.comparingInt(Quotation::start));
    for (Quotation quotation : closed) {
      Arrays.fill(around, quotation.first(), quotation.last(), quotations.size());
      quotations.add(quotation);
    }
    return rest;
  }

  private void take(
      QuotationMark mark, int at, boolean resumes, Deque<Open> open, List<Quotation> closed) {
    Open match = match(open, mark);
    if (match != null && mark.closes()) {
      while (open.peek() != match) {
        open.pop();
      }
      open.pop();
      List<Quotation> siblings = open.isEmpty() ? closed : open.element().inner;
      siblings.add(quotation(match, at));
    } else if (mark.opens()) {
      if (match != null && match == open.peekLast() && mark.undirected()) {
        // The same mark opens again before it closed: the first one was a stray.
        closed.addAll(match.inner);
        note(match);
        open.clear();
      }
      if (open.size() < DEEPEST) {
        open.push(new Open(mark, at, resumes));
      } else if (tooDeep < 0) {
        tooDeep = at;
      }
    }
  }

  /** Decides on the marks that the end of the paragraph finds open. */
  private @Nullable Open strays(Deque<Open> open, List<Quotation> closed, int from, int to) {
    Open outer = open.peekLast();
    if (outer == null) {
      return null;
    }
    if (outer.mark.family() == Family.SINGLE || !beginsSpeech(outer, from) || holds(outer)) {
      open.forEach(stray -> closed.addAll(stray.inner));
      if (outer.mark.family() != Family.SINGLE) {
        note(outer);
      }
      return null;
    }
    closed.add(quotation(outer, to));
    return outer;
  }

  /** Whether a quotation in double marks was closed inside: the mark around it is a stray. */
  private boolean holds(Open outer) {
    return outer.inner.stream()
        .anyMatch(quotation -> "“”\"«".indexOf(text.charAt(quotation.start() - 1)) >= 0);
  }

  private static @Nullable Open match(Deque<Open> open, QuotationMark mark) {
    for (Open candidate : open) {
      if (candidate.mark.isClosedBy(mark)) {
        return candidate;
      }
    }
    return null;
  }

  private Quotation quotation(Open open, int end) {
    int start = open.at + open.mark.length();
    int first = document.tokenAt(start);
    int last = document.tokenAt(end);
    return new Quotation(start, end, first, Math.max(first, last), open.resumes);
  }

  private boolean opensAt(int offset) {
    QuotationMark mark = QuotationMark.at(text, offset, offset, text.length());
    return mark != null && mark.opens() && mark.family() != Family.SINGLE;
  }

  /** Whether the first mark of a paragraph closes what the paragraph before left open. */
  private boolean closesFirst(int from, int to, QuotationMark left) {
    for (int at = from; at < to; at++) {
      QuotationMark mark = QuotationMark.at(text, at, from, to);
      if (mark != null && mark.family() == left.family()) {
        return mark.closes() && !mark.opens();
      }
    }
    return false;
  }

  /** Whether an unclosed mark stands where speech begins, so that the rest may be read as such. */
  private boolean beginsSpeech(Open open, int from) {
    int before = open.at - 1;
    while (before >= from && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < from || ",:.!?”\"".indexOf(text.charAt(before)) >= 0;
  }

  private void note(@Nullable Open stray) {
    if (stray != null) {
      int end = stray.at + stray.mark.length();
      String message = "unclosed quotation mark at " + stray.at;
      notes.add(new Note("unclosed-quotation", message, stray.at, end));
    }
  }

  private void noteDepth() {
    if (tooDeep >= 0) {
      String message = "quotations stand in more than " + (DEEPEST - 1) + " others from " + tooDeep;
      notes.add(new Note("quotations-too-deep", message, tooDeep, tooDeep + 1));
    }
  }

  /** A mark that waits for its counterpart. */
  private static final class Open {
    final QuotationMark mark;
    final int at;
    final boolean resumes;

    /** Quotations closed inside it: outermost ones, should it turn out a stray. */
    final List<Quotation> inner = new ArrayList<>();

    Open(QuotationMark mark, int at, boolean resumes) {
      this.mark = mark;
      this.at = at;
      this.resumes = resumes;
    }
  }
}

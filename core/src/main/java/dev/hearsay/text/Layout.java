package dev.hearsay.text;

import dev.hearsay.text.Section.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each block of a page is for.
 *
 * <p>A block is the article's own unless something speaks against it: its wording, or, on a page
 * that has such furniture at all, its shape and place. Losing a paragraph costs more than keeping
 * chaff, so a whole sentence goes only when much speaks against it, and a text without furniture is
 * all headline and body.
 */
final class Layout {
  private static final int MOST_WORDS_OF_LABEL = 6;
  private static final int MOST_WORDS_OF_RUBRIC = 15;

  private final Shapes shapes;
  private final Kind[] kinds;
  private final List<String> authors = new ArrayList<>();
  private @Nullable LocalDate published;
  private @Nullable LocalDate updated;
  private @Nullable String headline;

  /**
   * Tells the kinds of blocks.
   *
   * @param known the sections that the reader of a web page could tell, in their order; none of
   *     what stands in them is doubted
   */
  Layout(String text, List<Block> blocks, @Nullable String title, List<Section> known) {
    shapes = new Shapes(text, blocks);
    kinds = new Kind[blocks.size()];
    Arrays.fill(kinds, Kind.BODY);
    adopt(known);
    if (kinds.length > 1) {
      read(title);
    }
  }

  Kind kind(int block) {
    return kinds[block];
  }

  List<String> authors() {
    return authors;
  }

  @Nullable LocalDate published() {
    return published == null ? updated : published;
  }

  @Nullable String headline() {
    return headline;
  }

  private void read(@Nullable String title) {
    markChaff();
    int marked = Arrays.asList(kinds).indexOf(Kind.HEADLINE);
    int top = marked >= 0 ? marked : new Headline(shapes, kinds).index(title);
    if (top >= 0) {
      kinds[top] = Kind.HEADLINE;
      headline = shapes.string(top);
    }
    markCaptions();
    markBylines(top);
    markMenus(top);
    new Footer(shapes, kinds, authors).mark();
    if (!contains(Kind.BODY)) {
      restoreBody();
    }
  }

  private void adopt(List<Section> known) {
    int next = 0;
    for (int i = 0; i < kinds.length; i++) {
      int start = shapes.block(i).start();
      while (next < known.size() && known.get(next).end() <= start) {
        next++;
      }
      if (next < known.size() && known.get(next).start() <= start) {
        kinds[i] = known.get(next).kind();
      }
    }
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.BYLINE) {
        readByline(i);
      }
    }
  }

  /** What is known to be a byline may hold words beside names and dates. */
  private void readByline(int i) {
    String line = shapes.string(i);
    Byline byline = Byline.read(line);
    markByline(i, byline == null ? Byline.ofKnown(line) : byline);
  }

  private void markChaff() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.BODY && isChaff(i)) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  private boolean isChaff(int i) {
    String plain = shapes.plain(i);
    return shapes.isSentence(i)
        ? Phrases.isSurelyChaff(plain) && !shapes.isQuoting(i)
        : Phrases.isChaff(plain) || (i > 0 && Phrases.isLabelled(shapes.string(i)));
  }

  private void markCaptions() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.BODY && Captions.isCaption(shapes, i)) {
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  // ---- byline

  /**
   * Bylines stand above the second paragraph, as the first may be a summary; below the body; and as
   * the hours of a live report.
   */
  private void markBylines(int top) {
    int body = firstProse(firstProse(top + 1) + 1);
    for (int i = top + 1; i < Math.min(body, top + Headline.SEARCH); i++) {
      Byline byline = kinds[i] == Kind.BODY ? Byline.read(shapes.string(i)) : null;
      if (byline != null) {
        markByline(i, byline);
        markNamesAround(i, top, body);
      } else if (kinds[i] == Kind.BODY && Byline.isClock(shapes.string(i))) {
        kinds[i] = Kind.BYLINE;
      }
    }
    int last = lastProse();
    for (int i = Math.max(top + 1, body); i < kinds.length; i++) {
      if (kinds[i] == Kind.BODY && shapes.plain(i).length() > 0) {
        markLateByline(i, i > last);
      }
    }
  }

  /** Names, posts and outlets stand on lines of their own beside a date or an author. */
  private void markNamesAround(int i, int top, int body) {
    for (int j = i - 1; j > top && kinds[j] == Kind.BODY && Byline.isPart(shapes.string(j)); j--) {
      markByline(j, Byline.ofPart(shapes.string(j)));
    }
    for (int j = i + 1; j < body && kinds[j] == Kind.BODY; j++) {
      String line = shapes.string(j);
      if (!Byline.isPart(line) || Byline.read(line) != null) {
        return;
      }
      markByline(j, Byline.ofPart(line));
    }
  }

  private void markLateByline(int i, boolean below) {
    String line = shapes.string(i);
    Byline byline = below ? Byline.read(line) : null;
    if (byline != null && Byline.isDated(line)) {
      markByline(i, byline);
    } else if (Byline.isSignature(line) || Byline.isClock(line)) {
      kinds[i] = Kind.BYLINE;
    }
  }

  private void markByline(int i, Byline byline) {
    kinds[i] = Kind.BYLINE;
    for (String author : byline.authors()) {
      if (!authors.contains(author)) {
        authors.add(author);
      }
    }
    if (byline.updated()) {
      updated = updated == null ? byline.published() : updated;
    } else if (published == null) {
      published = byline.published();
    }
  }

  // ---- by shape and place

  /** Lines above the headline are menus and rubrics, on a page that has such; short ones always. */
  private void markMenus(int top) {
    boolean furnished = false;
    for (int i = 0; i < top; i++) {
      furnished |= kinds[i] == Kind.BOILERPLATE;
    }
    int longest = furnished ? MOST_WORDS_OF_RUBRIC : MOST_WORDS_OF_LABEL;
    for (int i = 0; i < top; i++) {
      if (kinds[i] == Kind.BODY && shapes.isLine(i) && shapes.words(i) <= longest) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  /** A page that seems to be nothing but furniture was misread: all of it is body. */
  private void restoreBody() {
    boolean prose = false;
    for (int i = 0; i < kinds.length; i++) {
      prose |= kinds[i] == Kind.BOILERPLATE && shapes.isProse(i);
    }
    if (prose) {
      Arrays.setAll(kinds, i -> kinds[i] == Kind.BOILERPLATE ? Kind.BODY : kinds[i]);
    }
  }

  private int firstProse(int from) {
    int i = from;
    while (i < kinds.length && !isBodyProse(i)) {
      i++;
    }
    return Math.min(i, kinds.length);
  }

  private int lastProse() {
    int i = kinds.length - 1;
    while (i >= 0 && !isBodyProse(i)) {
      i--;
    }
    return i;
  }

  private boolean isBodyProse(int i) {
    return kinds[i] == Kind.BODY && shapes.isProse(i);
  }

  private boolean contains(Kind kind) {
    return Arrays.asList(kinds).contains(kind);
  }
}

package dev.hearsay.text;

import dev.hearsay.text.Section.Kind;
import java.util.List;

/** Finds what stands beside and below an article: teasers, link lists, notes on its authors. */
final class Footer {
  private static final int FEWEST_PIECES_OF_CHAFF = 2;
  private static final int MOST_WORDS_OF_TEASER = 45;

  private final Shapes shapes;
  private final Kind[] kinds;
  private final List<String> authors;

  Footer(Shapes shapes, Kind[] kinds, List<String> authors) {
    this.shapes = shapes;
    this.kinds = kinds;
    this.authors = authors;
  }

  void mark() {
    markTeasers();
    markLists();
    markAuthors();
    markForms();
  }

  /** A title with a beginning of text that breaks off, after the article: another story. */
  private void markTeasers() {
    boolean read = false;
    for (int i = 0; i < kinds.length; i++) {
      boolean body = isBodyProse(i);
      if (read && body && shapes.breaksOff(i) && isTitleAbove(i)) {
        kinds[i - 1] = Kind.BOILERPLATE;
        kinds[i] = Kind.BOILERPLATE;
      }
      read |= body;
    }
  }

  private boolean isTitleAbove(int i) {
    return shapes.block(i).blanksBefore() == 0
        && kinds[i - 1] == Kind.BODY
        && shapes.words(i - 1) >= 3
        && shapes.isLine(i - 1)
        && !shapes.isBulleted(i - 1);
  }

  /** The lines under a heading such as "More news", up to where prose goes on. */
  private void markLists() {
    boolean read = false;
    for (int i = 0; i < kinds.length; i++) {
      if (read && !shapes.isSentence(i) && Phrases.closesArticle(shapes.plain(i))) {
        i = markList(i);
      } else {
        read |= isBodyProse(i);
      }
    }
  }

  /** Marks the list under the heading at an index, and answers the index of its last block. */
  private int markList(int heading) {
    kinds[heading] = Kind.BOILERPLATE;
    int end = heading + 1;
    while (end < kinds.length && !isBodyProse(end)) {
      end++;
    }
    if (end < kinds.length && !isTeasersOnly(end)) {
      int subheading = end - 1;
      boolean apart =
          subheading > heading + 1
              && shapes.isLine(subheading)
              && shapes.block(subheading).blanksBefore()
                  > shapes.block(subheading - 1).blanksBefore();
      end -= apart ? 1 : 0;
    } else {
      end = kinds.length;
    }
    for (int i = heading + 1; i < end; i++) {
      if (kinds[i] == Kind.BODY) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
    return end - 1;
  }

  /** Whether from an index on short paragraphs take turns with titles, two pairs at least. */
  private boolean isTeasersOnly(int from) {
    int pairs = 0;
    if (!isMostlyAbove(from)) {
      return false;
    }
    for (int i = from; i < kinds.length; i++) {
      if (isBodyProse(i)) {
        if (!shapes.isLine(i - 1) || shapes.words(i) > MOST_WORDS_OF_TEASER) {
          return false;
        }
        pairs++;
      }
    }
    return pairs >= 2;
  }

  /** Whether two thirds of the prose stand above a block. */
  private boolean isMostlyAbove(int block) {
    int above = 0;
    int below = 0;
    for (int i = 0; i < kinds.length; i++) {
      int length = isBodyProse(i) ? shapes.block(i).length() : 0;
      above += i < block ? length : 0;
      below += i < block ? 0 : length;
    }
    return above >= 2 * below;
  }

  /** "Jane Doe is a reporter in Kyiv.", below the article: a note on its author. */
  private void markAuthors() {
    for (int i = kinds.length - 1; i > 0; i--) {
      if (isBodyProse(i)) {
        boolean headed = Phrases.namesAuthor(shapes.plain(i - 1));
        if (!headed && !isBiography(shapes.string(i), shapes.plain(i))) {
          return;
        }
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  private boolean isBiography(String block, String plain) {
    for (String author : authors) {
      if (block.startsWith(author) && Phrases.isBiography(plain)) {
        return true;
      }
    }
    return false;
  }

  /** The lines among the forms and links below the article. */
  private void markForms() {
    int first = kinds.length;
    int chaff = 0;
    int last = kinds.length - 1;
    for (; last >= 0 && !isBodyProse(last); last--) {
      if (kinds[last] == Kind.BOILERPLATE) {
        chaff++;
        first = last;
      }
    }
    if (chaff >= FEWEST_PIECES_OF_CHAFF && 2 * chaff >= kinds.length - first) {
      for (int i = first; i < kinds.length; i++) {
        if (kinds[i] == Kind.BODY) {
          kinds[i] = Kind.BOILERPLATE;
        }
      }
    }
  }

  private boolean isBodyProse(int i) {
    return kinds[i] == Kind.BODY && shapes.isProse(i);
  }
}

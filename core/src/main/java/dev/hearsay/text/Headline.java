package dev.hearsay.text;

import com.google.common.base.Splitter;
import dev.hearsay.text.Section.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: what the caller's title says, else the heading above the text whose words
 * come back in its first paragraphs.
 */
final class Headline {
  /** Nothing is looked for below so many blocks. */
  static final int SEARCH = 60;

  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_WORD = 4;
  private static final int PARAGRAPHS = 3;
  private static final double LIKE_TITLE = 0.7;
  private static final Splitter WORDS = Splitter.on(' ');

  private final Shapes shapes;
  private final Kind[] kinds;
  private final int limit;

  Headline(Shapes shapes, Kind[] kinds) {
    this.shapes = shapes;
    this.kinds = kinds;
    this.limit = Math.min(kinds.length, SEARCH);
  }

  /** The index of the headline's block, or -1. */
  int index(@Nullable String title) {
    int titled = title == null ? -1 : titledIndex(Phrases.plain(title));
    return titled >= 0 ? titled : headingIndex();
  }

  private int titledIndex(String title) {
    for (int i = 0; i < limit; i++) {
      if (isTitled(shapes.plain(i), title)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a block says what the title says: nearly all of its words, and few more. */
  private static boolean isTitled(String plain, String title) {
    if (plain.isEmpty() || title.isEmpty()) {
      return false;
    }
    Set<String> wanted = new HashSet<>(WORDS.splitToList(title));
    Set<String> found = new HashSet<>(WORDS.splitToList(plain));
    int larger = Math.max(wanted.size(), found.size());
    found.retainAll(wanted);
    return found.size() >= LIKE_TITLE * larger;
  }

  /**
   * The first of the headings above the text; where menus stand there too, the first that shares
   * about as many words as any with the text.
   */
  private int headingIndex() {
    List<Integer> headings = new ArrayList<>();
    int body = 0;
    while (body < kinds.length && !isBodyProse(body)) {
      if (body < limit && isHeading(body)) {
        headings.add(body);
      }
      body++;
    }
    if (headings.isEmpty() || body == kinds.length) {
      return -1;
    }
    if (!hasFurniture(body)) {
      return headings.get(0);
    }
    Set<String> lead = leadWords(body);
    int[] shared = headings.stream().mapToInt(i -> shared(i, lead)).toArray();
    int most = Arrays.stream(shared).max().orElse(0);
    int first = 0;
    while (2 * shared[first] < most) {
      first++;
    }
    return headings.get(first);
  }

  private boolean hasFurniture(int body) {
    return Arrays.asList(kinds).subList(0, body).contains(Kind.BOILERPLATE);
  }

  private Set<String> leadWords(int body) {
    Set<String> words = new HashSet<>();
    int paragraphs = 0;
    for (int i = body; i < Math.min(kinds.length, body + SEARCH); i++) {
      if (isBodyProse(i) && ++paragraphs <= PARAGRAPHS) {
        words.addAll(WORDS.splitToList(shapes.plain(i)));
      }
    }
    return words;
  }

  private int shared(int i, Set<String> lead) {
    int shared = 0;
    for (String word : WORDS.split(shapes.plain(i))) {
      shared += word.length() >= SHORTEST_WORD && lead.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private boolean isHeading(int i) {
    return kinds[i] == Kind.BODY
        && shapes.isLine(i)
        && shapes.words(i) >= FEWEST_WORDS
        && (i == 0 || !shapes.isBulleted(i))
        && !Captions.isCaption(shapes, i)
        && Byline.read(shapes.string(i)) == null;
  }

  private boolean isBodyProse(int i) {
    return kinds[i] == Kind.BODY && shapes.isProse(i);
  }
}

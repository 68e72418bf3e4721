package dev.hearsay.input.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the names that a page's makers gave to its parts say: {@code name-words.txt}. */
final class NameWords {
  /** What a name can say. */
  enum Sign {
    /** Never the article. */
    FURNITURE,
    /** Beside the article, unless most of the text stands in it. */
    ASIDE,
    /** The article's own paragraphs. */
    STORY,
    HEADLINE,
    BYLINE,
    CAPTION,
    STANDFIRST
  }

  private static final ImmutableSetMultimap<String, Sign> WORDS = read();
  private static final int LONGEST_NAME = 500;

  private NameWords() {}

  private static ImmutableSetMultimap<String, Sign> read() {
    ImmutableSetMultimap.Builder<String, Sign> words = ImmutableSetMultimap.builder();
    try {
      Resources.readLines(
              Resources.getResource(NameWords.class, "name-words.txt"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> Splitter.on('\t').splitToList(line))
          .forEach(row -> words.put(row.get(1), Sign.valueOf(row.get(0).toUpperCase(Locale.ROOT))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.build();
  }

  /** Whether an element's tag, class, id, role or label says so. */
  static boolean says(Element element, Sign sign) {
    return WORDS.containsEntry("<" + element.normalName() + ">", sign)
        || says(element.attr("itemprop"), sign)
        || says(element.attr("role"), sign)
        || says(element.attr("rel"), sign)
        || says(element.attr("aria-label"), sign)
        || says(element.id(), sign)
        || says(element.className(), sign);
  }

  /** Whether one of a name's words, or two of them one after the other, says so. */
  private static boolean says(String name, Sign sign) {
    if (name.isEmpty()) {
      return false;
    }
    String before = "";
    for (String word : words(name.substring(0, Math.min(name.length(), LONGEST_NAME)))) {
      if (WORDS.containsEntry(word, sign) || WORDS.containsEntry(before + "-" + word, sign)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** The words of "relatedStories-list_2": related, stories, list. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || hump) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      } else if (c == ' ') {
        words.add("");
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}

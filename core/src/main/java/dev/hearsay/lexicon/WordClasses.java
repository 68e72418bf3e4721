package dev.hearsay.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Small closed classes of words, many in one data file: a class a line, its name and its words
 * parted by a tab, the words by blanks. Immutable, for any thread.
 */
public final class WordClasses {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final String file;
  private final ImmutableMap<String, ImmutableSet<String>> classes;

  private WordClasses(String file, ImmutableMap<String, ImmutableSet<String>> classes) {
    this.file = file;
    this.classes = classes;
  }

  /** Reads a file of {@code dev/hearsay/en}. */
  public static WordClasses read(String file) {
    ImmutableMap.Builder<String, ImmutableSet<String>> classes = ImmutableMap.builder();
    for (List<String> row : Lexicon.table(file)) {
      classes.put(row.get(0), ImmutableSet.copyOf(WORDS.splitToList(row.get(1))));
    }
    return new WordClasses(file, classes.buildOrThrow());
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException where the file has no such class
   */
  public ImmutableSet<String> of(String name) {
    ImmutableSet<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException(file + " has no class of words \"" + name + "\"");
    }
    return words;
  }
}

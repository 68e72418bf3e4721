package dev.hearsay.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Reads the data files in {@code dev/hearsay/en}: an entry a line, fields separated by tabs; empty
 * lines and lines that begin with {@code #} say nothing.
 */
public final class Lexicon {
  private static final String FOLDER = "en/";
  private static final DataFiles FILES =
      new DataFiles("/dev/hearsay/", Lexicon.class::getResourceAsStream);

  private Lexicon() {}

  /** A file as it stands, such as {@code rules/casualties.yaml}. */
  public static String text(String file) {
    return FILES.text(FOLDER + file);
  }

  /** The entries of a file, such as {@code titles.txt}. */
  public static ImmutableList<String> lines(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(ImmutableList.toImmutableList());
  }

  /** The entries as a set. */
  public static ImmutableSet<String> set(String file) {
    return ImmutableSet.copyOf(lines(file));
  }

  /** The entries cut into their fields. */
  public static ImmutableList<List<String>> table(String file) {
    return lines(file).stream()
        .map(line -> Splitter.on('\t').splitToList(line))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first field of each entry with the second; the last entry of a word wins. */
  public static ImmutableMap<String, String> map(String file) {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    for (List<String> row : table(file)) {
      map.put(row.get(0), row.get(1));
    }
    return map.buildKeepingLast();
  }
}

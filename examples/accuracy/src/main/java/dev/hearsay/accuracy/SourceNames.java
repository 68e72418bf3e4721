package dev.hearsay.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares names as a reader would: without articles, titles and case, and without what stands
 * beside the name in apposition.
 */
final class SourceNames {
  private static final Pattern WORD = Pattern.compile("[\\w.&-]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Where a name ends and an apposition, a bracket or a clause begins. */
  private static final Pattern APPOSITION = Pattern.compile("[,;(]|\\s[–—-]\\s");

  private static final Set<String> DROPPED =
      Set.of(
          "the",
          "a",
          "an",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "gen.",
          "gen",
          "general",
          "lt.",
          "lt",
          "col.",
          "col",
          "maj.",
          "maj",
          "capt.",
          "president",
          "s",
          "his",
          "her",
          "its",
          "their",
          "of",
          "for");

  private SourceNames() {}

  /** Whether a source is one of those accepted: word for word, or all words of the best one. */
  static boolean same(String found, List<String> accepted) {
    List<String> words = words(head(found));
    List<String> best = words(head(accepted.get(0)));
    return accepted.stream()
            .anyMatch(
                name -> words.equals(words(head(name))) || found.strip().equalsIgnoreCase(name))
        || (!best.isEmpty() && words.containsAll(best));
  }

  /** Whether a source has its fullest name: all words of the best one, or two up to its last. */
  static boolean resolved(String found, List<String> accepted) {
    List<String> words = words(head(found));
    List<String> best = words(head(accepted.get(0)));
    if (words.equals(best) || (!best.isEmpty() && words.containsAll(best))) {
      return true;
    }
    boolean proper = !head(found).equals(head(found).toLowerCase(Locale.ROOT));
    return words.size() > 1
        && new HashSet<>(best).containsAll(words)
        && last(words).equals(last(best))
        && proper;
  }

  /** Whether one of two names holds the other, and both end alike. */
  static boolean alike(String found, List<String> accepted) {
    List<String> words = words(found);
    for (String name : accepted) {
      List<String> other = words(name);
      boolean held = words.containsAll(other) || other.containsAll(words);
      boolean some = !words.isEmpty() && !other.isEmpty();
      if (words.equals(other) || (some && held && last(words).equals(last(other)))) {
        return true;
      }
      if (found.strip().equalsIgnoreCase(name.strip())) {
        return true;
      }
    }
    return false;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String head(String name) {
    Matcher apposition = APPOSITION.matcher(name);
    String head = apposition.find() ? name.substring(0, apposition.start()).strip() : name.strip();
    return head.isEmpty() ? name : head;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String plain = name.toLowerCase(Locale.ROOT).replace("’s", "").replace("'s", "");
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      if (!DROPPED.contains(word.group()) && !word.group().chars().allMatch(c -> c == '.')) {
        words.add(word.group());
      }
    }
    return words;
  }
}

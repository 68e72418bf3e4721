package dev.hearsay.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what sort of people are counted, by the noun that heads the words. */
final class Categories {
  private static final ImmutableMap<String, Claim.Category> CATEGORIES =
      ImmutableMap.copyOf(
          Maps.transformValues(Lexicon.map("claim/categories.txt"), Claim.Category::valueOf));

  private static final ImmutableSet<String> HEAD_ENDS = Lexicon.set("claim/head-ends.txt");
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "or");

  private static final CharMatcher MARKS = CharMatcher.anyOf("\"'“”‘’,;()");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).trimResults(MARKS).omitEmptyStrings();

  private Categories() {}

  /** The category that all heads of the words share, or null. */
  static Claim.@Nullable Category of(@Nullable String who) {
    if (who == null) {
      return null;
    }
    List<String> words = WORDS.splitToList(who.toLowerCase(Locale.ROOT));
    Claim.Category all = null;
    for (int w = 1; w <= words.size(); w++) {
      boolean ends = w == words.size() || HEAD_ENDS.contains(words.get(w));
      if (ends || JOINTS.contains(words.get(w))) {
        Claim.Category category = ofHead(words, w - 1);
        if (category == null || (all != null && all != category)) {
          return null;
        }
        all = category;
      }
      if (ends) {
        return all;
      }
    }
    return null;
  }

  private static Claim.@Nullable Category ofHead(List<String> words, int head) {
    String noun = words.get(head);
    if (head > 0) {
      Claim.Category category = ofNoun(words.get(head - 1) + " " + noun);
      if (category != null) {
        return category;
      }
    }
    return ofNoun(noun);
  }

  private static Claim.@Nullable Category ofNoun(String noun) {
    Claim.Category category = CATEGORIES.get(noun);
    return category != null ? category : CATEGORIES.get(singular(noun));
  }

  private static String singular(String noun) {
    if (noun.endsWith("children")) {
      return noun.substring(0, noun.length() - "ren".length());
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - "men".length()) + "man";
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - "ies".length()) + "y";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }
}

package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.FeatureVector;
import dev.hearsay.opennlp.sequence.Hash;

/**
 * The features by which names are found: words and shapes around the token, its letters, the
 * classes of the words around, the run of capitalised words it stands in, and whether it is a name
 * already known.
 */
public final class NameFeatures extends WordFeatures {
  private final int[] tags;

  /** The features of a sentence, given the labels of its parts of speech. */
  public NameFeatures(Words words, ClassLevels levels, int[] tags) {
    super(words, levels);
    this.tags = tags;
  }

  @Override
  public void fill(int i, FeatureVector out) {
    words(i, out);
    pairs(i, out);
    letters(i, out);
    classes(i, out);
    capitals(i, out);
    run(i, out);
    tags(i, out);
    rest(i, out);
  }

  private void words(int i, FeatureVector out) {
    out.add(0, words.lower(i));
    out.add(1, words.lower(i), words.shape(i));
    out.add(2, words.shape(i));
    out.add(3, words.lower(i - 1));
    out.add(4, words.lower(i + 1));
    out.add(5, levels.full(words, i));
    out.add(6, words.lower(i - 2));
    out.add(7, words.lower(i + 2));
    out.add(8, words.shape(i - 1));
    out.add(9, words.shape(i + 1));
    out.add(10, words.shape(i - 2));
    out.add(11, words.shape(i + 2));
    out.add(12, words.lower(i - 3));
    out.add(13, words.lower(i + 3));
  }

  private void pairs(int i, FeatureVector out) {
    long word = words.lower(i);
    long shape = words.shape(i);
    out.add(20, words.lower(i - 1), word);
    out.add(21, word, words.lower(i + 1));
    out.add(22, words.shape(i - 1), shape);
    out.add(23, shape, words.shape(i + 1));
    out.add(24, words.shape(i - 1), shape, words.shape(i + 1));
    out.add(25, words.shape(i - 2), words.shape(i - 1), shape);
    out.add(26, shape, words.shape(i + 1), words.shape(i + 2));
    out.add(27, words.lower(i - 1), shape);
    out.add(28, shape, words.lower(i + 1));
    out.add(29, words.lower(i - 2), words.lower(i - 1), shape);
    out.add(30, shape, words.lower(i + 1), words.lower(i + 2));
    out.add(31, words.lower(i - 1), shape, words.lower(i + 1));
  }

  private void letters(int i, FeatureVector out) {
    String word = words.lowerText(i);
    long beginning = Hash.empty();
    long ending = Hash.empty();
    for (int k = 1; k <= 5 && k < word.length(); k++) {
      beginning = Hash.append(beginning, word.charAt(k - 1));
      ending = Hash.append(ending, word.charAt(word.length() - k));
      out.add(40 + k, beginning);
      out.add(50 + k, ending);
    }
    out.add(60, words.ending(i - 1));
    out.add(61, words.ending(i + 1));
    if (words.capital(i)) {
      out.add(62, words.ending(i), words.shape(i - 1));
      out.add(63, words.ending(i), words.shape(i + 1));
    }
  }

  private void classes(int i, FeatureVector out) {
    for (int k = -2; k <= 2; k++) {
      int template = 70 + 5 * (k + 2);
      int wordClass = words.wordClass(i + k);
      if (wordClass == Words.NONE) {
        out.add(template, words.shape(i + k));
        continue;
      }
      out.add(template + 1, wordClass);
      out.add(template + 2, levels.low(wordClass));
      out.add(template + 3, levels.middle(wordClass));
      out.add(template + 4, levels.high(wordClass));
    }
    long here = levels.path(words, i);
    long before = levels.path(words, i - 1);
    long after = levels.path(words, i + 1);
    out.add(95, before, here);
    out.add(96, here, after);
    out.add(97, levels.full(words, i - 1), words.shape(i));
    out.add(98, words.shape(i), levels.full(words, i + 1));
    out.add(99, before, words.shape(i), after);
    out.add(100, here, words.shape(i - 1), words.shape(i + 1));
    out.add(101, levels.path(words, i - 2), before, here);
    out.add(102, here, after, levels.path(words, i + 2));
  }

  private void capitals(int i, FeatureVector out) {
    for (int k = -1; k <= 1; k++) {
      if (words.capital(i + k)) {
        out.add(111 + k, words.capitalised(i + k), i + k == 0 ? 1 : 0);
      }
    }
  }

  private void run(int i, FeatureVector out) {
    int start = words.runStart(i);
    if (start == Words.NONE) {
      return;
    }
    int end = words.runEnd(i);
    out.add(120, words.lower(start));
    out.add(121, words.lower(end - 1));
    out.add(122, words.lower(start - 1));
    out.add(123, words.lower(end));
    out.add(124, Math.min(5, end - start), Math.min(4, i - start));
    out.add(125, Math.min(5, end - 1 - i), words.lower(end - 1));
    out.add(126, words.lower(end), words.lower(end + 1));
    out.add(127, levels.full(words, end - 1));
    out.add(128, levels.full(words, start - 1));
    out.add(129, levels.full(words, end));
    out.add(130, levels.full(words, start));
    out.add(131, Math.min(5, i - start), words.lower(start));
  }

  private void tags(int i, FeatureVector out) {
    long before = tag(i - 1);
    long here = tag(i);
    long after = tag(i + 1);
    out.add(140, here);
    out.add(141, before, here);
    out.add(142, here, after);
    out.add(143, before, words.shape(i), after);
    out.add(144, here, words.shape(i));
  }

  private long tag(int i) {
    return i < 0 || i >= tags.length ? -1 : tags[i];
  }

  private void rest(int i, FeatureVector out) {
    for (int k = -1; k <= 1; k++) {
      if (words.gazetteer(i + k) != Words.NONE) {
        out.add(151 + k, words.gazetteer(i + k));
      }
      if (words.facts(i + k) != Words.NONE) {
        out.add(156 + k, words.facts(i + k));
      }
    }
    if (!words.lowercase()) {
      out.add(153, words.shape(i));
    }
    out.add(154, Math.min(4, words.size() / 4));
    out.add(158, words.facts(i), words.gazetteer(i), words.shape(i));
    out.add(159, words.facts(i), words.lower(i - 1), words.lower(i + 1));
  }
}

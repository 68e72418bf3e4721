package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.FeatureVector;
import dev.hearsay.opennlp.sequence.Hash;

/** The features by which parts of speech are told: the word, its letters, its neighbours. */
public final class PosFeatures extends WordFeatures {
  /** The features of a sentence. */
  public PosFeatures(Words words, ClassLevels levels) {
    super(words, levels);
  }

  @Override
  public void fill(int i, FeatureVector out) {
    long word = words.lower(i);
    long shape = words.shape(i);
    for (int k = -2; k <= 2; k++) {
      out.add(2 + k, words.lower(i + k));
      out.add(7 + k, levels.full(words, i + k));
      out.add(12 + k, levels.path(words, i + k));
    }
    out.add(20, word, shape);
    out.add(21, shape);
    out.add(22, words.lower(i - 1), word);
    out.add(23, word, words.lower(i + 1));
    out.add(24, words.lower(i - 1), words.lower(i + 1));
    out.add(25, words.lower(i - 2), words.lower(i - 1));
    out.add(26, words.lower(i + 1), words.lower(i + 2));
    out.add(27, words.shape(i - 1), shape, words.shape(i + 1));
    out.add(28, levels.full(words, i - 1), levels.full(words, i));
    out.add(29, levels.full(words, i), levels.full(words, i + 1));
    out.add(30, levels.full(words, i - 1), levels.full(words, i + 1));
    out.add(31, words.ending(i - 1));
    out.add(32, words.ending(i + 1));
    out.add(33, words.ending(i - 1), words.ending(i));
    out.add(34, words.ending(i), words.ending(i + 1));
    out.add(35, levels.full(words, i - 1), words.ending(i));
    out.add(36, words.ending(i), levels.full(words, i + 1));
    out.add(37, words.capitalised(i), i == 0 ? 1 : 0, words.capital(i) ? 1 : 0);
    out.add(38, words.lowercase() ? 1 : 0, shape);
    letters(i, out);
  }

  private void letters(int i, FeatureVector out) {
    String word = words.lowerText(i);
    long beginning = Hash.empty();
    long ending = Hash.empty();
    for (int k = 1; k <= 5 && k < word.length(); k++) {
      beginning = Hash.append(beginning, word.charAt(k - 1));
      ending = Hash.append(ending, word.charAt(word.length() - k));
      if (k < 4) {
        out.add(40 + k, beginning);
      }
      out.add(50 + k, ending);
      out.add(60 + k, ending, words.capital(i) ? 1 : 0, i == 0 ? 1 : 0);
    }
  }
}

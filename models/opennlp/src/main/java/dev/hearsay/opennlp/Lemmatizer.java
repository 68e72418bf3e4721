package dev.hearsay.opennlp;

import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Token;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds dictionary forms by endings: of all endings known for a part of speech, the longest that
 * the word has is replaced. A whole word counts as its own longest ending, which is how exceptions
 * are told. Immutable.
 */
final class Lemmatizer {
  private static final String LEARNED = "lemmas.txt";
  private static final String IRREGULAR_VERBS = "irregular-verbs.txt";
  private static final char WORD_BEGINS = '^';

  private final Map<PartOfSpeech, Ending> endings = new EnumMap<>(PartOfSpeech.class);

  private Lemmatizer() {}

  /** The lemmatizer of English. */
  static Lemmatizer english() {
    Lemmatizer lemmatizer = of(Resources.table(LEARNED));
    for (List<String> forms : Resources.table(IRREGULAR_VERBS)) {
      for (String form : forms) {
        lemmatizer.add(PartOfSpeech.VERB, form, forms.get(0));
      }
    }
    return lemmatizer;
  }

  /**
   * A lemmatizer of rules, each a part of speech, an ending and what replaces it: {@code VERB -ied
   * -y} for endings, {@code VERB went go} for words.
   */
  static Lemmatizer of(List<List<String>> rules) {
    Lemmatizer lemmatizer = new Lemmatizer();
    for (List<String> rule : rules) {
      lemmatizer.add(PartOfSpeech.valueOf(rule.get(0)), rule.get(1), rule.get(2));
    }
    return lemmatizer;
  }

  private void add(PartOfSpeech tag, String from, String to) {
    boolean ending = from.length() > 1 && from.startsWith("-");
    String old = ending ? from.substring(1) : from;
    Ending node = endings.computeIfAbsent(tag, t -> new Ending());
    for (int i = old.length() - 1; i >= 0; i--) {
      node = node.grow(old.charAt(i));
    }
    if (!ending) {
      node = node.grow(WORD_BEGINS);
    }
    node.replacement = new Replacement(old.length(), ending ? to.substring(1) : to);
  }

  /** The dictionary form of a word: in lower case, except for proper nouns. */
  String lemma(Token token, PartOfSpeech tag) {
    if (tag == PartOfSpeech.PROPN) {
      return token.text();
    }
    return lemma(token.lower(), tag);
  }

  /** The dictionary form of a word in lower case. */
  String lemma(String word, PartOfSpeech tag) {
    Ending node = endings.get(tag);
    Replacement best = null;
    for (int i = word.length() - 1; node != null && i >= -1; i--) {
      node = node.longer(i < 0 ? WORD_BEGINS : word.charAt(i));
      if (node != null && node.replacement != null) {
        best = node.replacement;
      }
    }
    return best == null ? word : best.applyTo(word);
  }

  /** A node of a trie that is read from the last letter to the first. */
  private static final class Ending {
    private char[] letters = {};
    private Ending[] longer = {};
    private @Nullable Replacement replacement;

    @Nullable Ending longer(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return longer[i];
        }
      }
      return null;
    }

    Ending grow(char letter) {
      Ending known = longer(letter);
      if (known != null) {
        return known;
      }
      Ending added = new Ending();
      letters = Arrays.copyOf(letters, letters.length + 1);
      longer = Arrays.copyOf(longer, longer.length + 1);
      letters[letters.length - 1] = letter;
      longer[longer.length - 1] = added;
      return added;
    }
  }

  private record Replacement(int cut, String ending) {
    String applyTo(String word) {
      String stem = word.substring(0, word.length() - cut);
      return stem.isEmpty() ? ending : stem.concat(ending);
    }
  }
}

package dev.hearsay.corenlp;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.hearsay.text.PartOfSpeech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns the Penn Treebank's tags into universal parts of speech, which part some of them by word.
 */
final class PennTags {
  private static final ImmutableMap<String, PartOfSpeech> TAGS = read();
  private static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of("that", "if", "because", "while", "although", "though", "whether", "unless");
  private static final ImmutableSet<String> AUXILIARIES = ImmutableSet.of("be", "have", "do");

  private PennTags() {}

  /**
   * The part of speech of a token.
   *
   * @param words the tokens of the sentence, with the Penn tag and lemma of each
   */
  static PartOfSpeech universal(List<Word> words, int i) {
    Word word = words.get(i);
    PartOfSpeech usual = TAGS.getOrDefault(word.tag(), PartOfSpeech.PUNCT);
    return switch (usual) {
      case ADP -> SUBORDINATORS.contains(word.lower()) ? PartOfSpeech.SCONJ : usual;
      case ADV -> word.lemma().equals("not") ? PartOfSpeech.PART : usual;
      case PART -> word.tag().equals("TO") && !verbFollows(words, i) ? PartOfSpeech.ADP : usual;
      case VERB -> isAuxiliary(words, i) ? PartOfSpeech.AUX : usual;
      default -> usual;
    };
  }

  /** A form of "be" always; of "have" and "do" where a verb follows. */
  private static boolean isAuxiliary(List<Word> words, int i) {
    String lemma = words.get(i).lemma();
    return AUXILIARIES.contains(lemma) && (lemma.equals("be") || verbFollows(words, i));
  }

  /** Whether a verb stands next, adverbs aside. */
  private static boolean verbFollows(List<Word> words, int i) {
    int next = i + 1;
    while (next < words.size() && words.get(next).tag().startsWith("RB")) {
      next++;
    }
    return next < words.size() && words.get(next).tag().startsWith("VB");
  }

  private static ImmutableMap<String, PartOfSpeech> read() {
    try {
      ImmutableMap.Builder<String, PartOfSpeech> tags = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(PennTags.class, "penn-tags.tsv"), StandardCharsets.UTF_8)) {
        List<String> row = Splitter.on('\t').splitToList(line);
        if (row.size() == 2) {
          tags.put(row.get(0), PartOfSpeech.valueOf(row.get(1)));
        }
      }
      return tags.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A token as CoreNLP sees it. */
  record Word(String lower, String tag, String lemma) {}
}

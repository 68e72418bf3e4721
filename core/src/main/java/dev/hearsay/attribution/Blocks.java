package dev.hearsay.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.List;

/** Finds what a cue at the end of its paragraph announces. */
final class Blocks {
  private static final ImmutableSet<String> BULLETS = Syntax.WORDS.of("bullets");

  private Blocks() {}

  /** "The ministry said:" and the paragraph, or the list, that follows. */
  static Saying after(TaggedDocument document, Saying saying, int token) {
    List<Sentence> sentences = document.document().sentences();
    int s = document.document().sentenceIndex(token) + 1;
    if (s >= sentences.size()) {
      return saying;
    }
    boolean list = isItem(document, sentences.get(s));
    int paragraph = sentences.get(s).paragraph();
    for (; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.paragraph() != paragraph) {
        if (!list || !isItem(document, sentence)) {
          break;
        }
        paragraph = sentence.paragraph();
      }
      int bullet = isItem(document, sentence) ? 1 : 0;
      saying.says(sentence.firstToken() + bullet, sentence.endToken());
    }
    return saying;
  }

  private static boolean isItem(TaggedDocument document, Sentence sentence) {
    return sentence.firstToken() < sentence.endToken()
        && BULLETS.contains(document.lower(sentence.firstToken()));
  }
}

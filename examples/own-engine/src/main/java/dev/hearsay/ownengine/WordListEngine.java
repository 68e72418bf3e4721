package dev.hearsay.ownengine;

import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tiny engine: it knows a few words, takes what it does not know for nouns, and runs of capitals
 * for places. The file {@code META-INF/services/dev.hearsay.spi.Engine} names it, so that it is
 * found on the class path; {@code hearsay --engines FOLDER --engine words} finds its jar in a
 * folder.
 */
public final class WordListEngine implements Engine {
  private record Word(String lemma, PartOfSpeech tag) {}

  private static final Map<String, Word> WORDS =
      Map.ofEntries(
          word("the", "the", PartOfSpeech.DET),
          word("a", "a", PartOfSpeech.DET),
          word("in", "in", PartOfSpeech.ADP),
          word("near", "near", PartOfSpeech.ADP),
          word("and", "and", PartOfSpeech.CCONJ),
          word("least", "least", PartOfSpeech.ADJ),
          word("at", "at", PartOfSpeech.ADP),
          word("was", "be", PartOfSpeech.AUX),
          word("were", "be", PartOfSpeech.AUX),
          word("killed", "kill", PartOfSpeech.VERB),
          word("injured", "injure", PartOfSpeech.VERB),
          word("said", "say", PartOfSpeech.VERB),
          word("soldiers", "soldier", PartOfSpeech.NOUN),
          word("sailors", "sailor", PartOfSpeech.NOUN));

  private static Map.Entry<String, Word> word(String form, String lemma, PartOfSpeech tag) {
    return Map.entry(form, new Word(lemma, tag));
  }

  @Override
  public String name() {
    return "words";
  }

  @Override
  public Tagging tag(Document document) {
    List<PartOfSpeech> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Token token : document.tokens()) {
      Word word = WORDS.getOrDefault(token.lower(), new Word(token.lower(), guess(token)));
      tags.add(word.tag());
      lemmas.add(word.lemma());
    }
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      names.addAll(names(sentence, tags));
    }
    return new Tagging(tags, lemmas, names);
  }

  private static PartOfSpeech guess(Token token) {
    int first = token.text().codePointAt(0);
    if (Character.isDigit(first)) {
      return PartOfSpeech.NUM;
    }
    if (!Character.isLetter(first)) {
      return PartOfSpeech.PUNCT;
    }
    return Character.isUpperCase(first) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }

  /** Runs of proper nouns; none crosses the border of a sentence. */
  private static List<Name> names(Sentence sentence, List<PartOfSpeech> tags) {
    List<Name> names = new ArrayList<>();
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      int end = token;
      while (end < sentence.endToken() && tags.get(end) == PartOfSpeech.PROPN) {
        end++;
      }
      if (end > token) {
        names.add(new Name(token, end, EntityType.LOCATION, 1));
      }
      token = Math.max(end, token + 1);
    }
    return names;
  }
}

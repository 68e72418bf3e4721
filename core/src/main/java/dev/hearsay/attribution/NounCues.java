package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADP;
import static dev.hearsay.text.PartOfSpeech.NOUN;
import static dev.hearsay.text.PartOfSpeech.PART;
import static dev.hearsay.text.PartOfSpeech.PRON;
import static dev.hearsay.text.PartOfSpeech.PROPN;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.attribution.Cue.Stance;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads nouns that say something: "rejected Moscow's claim that …", "the claim by residents". */
final class NounCues {
  private static final ImmutableMap<String, String> NOUNS = Lexicon.map("cue-nouns.txt");

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Clauses clauses;
  private final SourcePhrases sources;

  NounCues(Syntax syntax) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.clauses = syntax.clauses();
    this.sources = syntax.sources();
  }

  /** The sayings of all such nouns. */
  List<Saying> read() {
    List<Saying> sayings = new ArrayList<>();
    for (Sentence sentence : document.document().sentences()) {
      for (int at = sentence.firstToken() + 1; at + 2 < sentence.endToken(); at++) {
        String stance = phrases.tag(at) == NOUN ? NOUNS.get(document.lemma(at)) : null;
        NounPhrase noun = stance == null ? null : phrases.noun(at);
        if (stance != null && noun != null && noun.last() == at && isObject(noun)) {
          read(noun, Stance.valueOf(stance), sentence.endToken(), sayings);
        }
      }
    }
    return sayings;
  }

  /** The object of a verb or a preposition: as a subject, its clause would end unseen. */
  private boolean isObject(NounPhrase noun) {
    int before = noun.first() - 1;
    return before >= 0 && (phrases.verb(before) != null || document.tag(before) == ADP);
  }

  private void read(NounPhrase noun, Stance stance, int end, List<Saying> sayings) {
    SourcePhrase source = possessor(noun);
    int that = noun.end();
    if (source == null && document.lower(that).equals("by")) {
      source = sources.at(that + 1, end);
      that = source == null ? that : source.end();
    }
    if (source == null
        || that + 2 >= end
        || !document.lower(that).equals("that")
        || phrases.verb(that + 1) != null) {
      return;
    }
    CueVerb cue = CueVerb.noun(document.lemma(noun.last()));
    Saying saying = new Saying(noun.last(), noun.end(), cue, stance, source);
    saying.frame = Frame.THAT;
    sayings.add(saying.says(that, clauses.end(that, end)));
  }

  /** "Moscow's", "his", "al-Shabab" in the phrase before its noun. */
  private @Nullable SourcePhrase possessor(NounPhrase noun) {
    if (document.tag(noun.first()) == PRON) {
      return phrase(noun.first(), noun.first() + 1);
    }
    int end = -1;
    for (int at = noun.first(); at < noun.last(); at++) {
      if (document.tag(at) == PART || document.lower(at).equals("'")) {
        return phrase(noun.first(), at);
      }
      end = document.tag(at) == PROPN ? at + 1 : end;
    }
    int first = end - 1;
    while (first > noun.first() && document.tag(first - 1) == PROPN) {
      first--;
    }
    return end < 0 ? null : phrase(first, end);
  }

  private static @Nullable SourcePhrase phrase(int first, int end) {
    return first < end ? new SourcePhrase(first, end, new NounPhrase(first, end)) : null;
  }
}

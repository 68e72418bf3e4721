package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.PROPN;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Cue.Stance;
import dev.hearsay.entity.Cast;
import dev.hearsay.entity.Mention;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads speakers set before or after a colon or dash: the labels of a transcript ("PETROV: We
 * left"), headlines ("Petrov: we left", "Ten killed in Kursk – ministry").
 */
final class Labels {
  private static final int LONGEST = 6;
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("–", "—", "-", "--", "―");

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Cast cast;
  private final CueReader cues;
  private final ImmutableSet<String> speakers;
  private final List<Sentence> sentences;

  Labels(
      TaggedDocument document,
      Phrases phrases,
      Cast cast,
      CueReader cues,
      ImmutableSet<String> speakers) {
    this.document = document;
    this.phrases = phrases;
    this.cast = cast;
    this.cues = cues;
    this.speakers = speakers;
    this.sentences = document.document().sentences();
  }

  /** The sayings of transcripts and headlines. */
  List<Saying> read() {
    List<Saying> sayings = new ArrayList<>();
    Map<String, Integer> turns = turns();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      int colon = colon(s);
      if (colon > 0 && turns.getOrDefault(label(sentence, colon), 0) > 1) {
        sayings.add(turn(s, colon));
      } else if (isHeadline(s)) {
        headline(sentence, sayings);
      }
    }
    return sayings;
  }

  private boolean isHeadline(int s) {
    return sentences.get(s).section() == Section.Kind.HEADLINE;
  }

  /** How many paragraphs each label starts. */
  private Map<String, Integer> turns() {
    Map<String, Integer> turns = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      int colon = colon(s);
      if (colon > 0) {
        turns.merge(label(sentences.get(s), colon), 1, Integer::sum);
      }
    }
    return turns;
  }

  private String label(Sentence sentence, int colon) {
    return document.document().excerpt(start(sentence), colon).text();
  }

  private int start(Sentence sentence) {
    int first = sentence.firstToken();
    boolean mark = document.lower(first).length() == 1 && "\"“".contains(document.lower(first));
    return mark && first + 1 < sentence.endToken() ? first + 1 : first;
  }

  /** The colon behind a label that starts a paragraph, or -1. */
  private int colon(int s) {
    Sentence sentence = sentences.get(s);
    if (s > 0 && sentences.get(s - 1).paragraph() == sentence.paragraph()) {
      return -1;
    }
    int first = start(sentence);
    for (int at = first; at < Math.min(first + LONGEST, sentence.endToken()); at++) {
      if (document.lower(at).equals(":")) {
        return at > first ? at : -1;
      }
      if (document.tag(at) != PROPN && !isCapital(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(document.word(token).charAt(0));
  }

  /** One turn of a transcript: it lasts to the end of its paragraph. */
  private Saying turn(int s, int colon) {
    int last = s;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).paragraph() == sentences.get(s).paragraph()) {
      last++;
    }
    int first = start(sentences.get(s));
    SourcePhrase source = new SourcePhrase(first, colon, new NounPhrase(first, colon));
    return new Saying(colon, colon + 1, CueVerb.COLON, Stance.ASSERT, source)
        .says(colon + 1, sentences.get(last).endToken());
  }

  private void headline(Sentence sentence, List<Saying> sayings) {
    for (int at = sentence.firstToken() + 1; at + 1 < sentence.endToken(); at++) {
      boolean colon = document.lower(at).equals(":");
      if (!colon && !DASHES.contains(document.lower(at))) {
        continue;
      }
      CueVerb cue = colon ? CueVerb.COLON : CueVerb.DASH;
      SourcePhrase before = cues.phrase(sentence.firstToken(), at);
      SourcePhrase after = cues.phrase(at + 1, sentence.endToken());
      if (colon && before != null && before.end() == at && speaks(before)) {
        sayings.add(
            new Saying(at, at + 1, cue, Stance.ASSERT, before).says(at + 1, sentence.endToken()));
        return;
      }
      if (after != null && after.end() >= sentence.endToken() - 1 && speaks(after)) {
        sayings.add(
            new Saying(at, at + 1, cue, Stance.ASSERT, after).says(sentence.firstToken(), at));
        return;
      }
    }
  }

  /** Whether a phrase can say something: a person, a body, "police", "report". */
  private boolean speaks(SourcePhrase phrase) {
    if (phrase.end() - phrase.first() > LONGEST || phrases.verb(phrase.first()) != null) {
      return false;
    }
    if (speakers.contains(document.lemma(phrase.core().last()))
        || speakers.contains(document.lower(phrase.core().last()))) {
      return true;
    }
    int end = document.token(phrase.core().last()).end();
    for (Mention mention :
        cast.within(document.document().excerpt(phrase.core().first(), phrase.core().end()))) {
      boolean speaker =
          mention.type().equals(EntityType.PERSON)
              || mention.type().equals(EntityType.ORGANIZATION);
      if (speaker && mention.end() == end) {
        return true;
      }
    }
    return false;
  }
}

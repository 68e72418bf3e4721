package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.NUM;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads speakers set before or after a colon or dash: the labels of a transcript ("PETROV: We
 * left"), headlines ("Petrov: we left", "Ten killed in Kursk – ministry").
 */
final class Labels {
  private static final int LONGEST = 6;
  private static final ImmutableSet<String> QUESTION = Syntax.WORDS.of("question-labels");
  private static final ImmutableSet<String> ANSWER = Syntax.WORDS.of("answer-labels");
  private static final ImmutableSet<String> DASHES = Syntax.WORDS.of("headline-dashes");

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Cast cast;
  private final SourcePhrases sources;
  private final Quotations quotations;
  private final Speakers speakers;
  private final List<Sentence> sentences;

  Labels(Syntax syntax, Cast cast, Speakers speakers) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.cast = cast;
    this.sources = syntax.sources();
    this.quotations = syntax.quotations();
    this.speakers = speakers;
    this.sentences = document.document().sentences();
  }

  private boolean speaks(SourcePhrase phrase) {
    return phrase.end() - phrase.first() <= LONGEST && speakers.speaks(phrase);
  }

  /** The sayings of transcripts and headlines. */
  List<Saying> read() {
    List<Saying> sayings = new ArrayList<>();
    Map<String, Integer> turns = turns();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      int colon = colon(s);
      if (colon > 0 && turns.getOrDefault(label(sentence, colon), 0) > 1) {
        turn(s, colon, sayings);
      } else if (isHeadline(s)) {
        headline(sentence, sayings);
      } else if (startsParagraph(s)) {
        labelled(sentence, sayings);
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
    if (!startsParagraph(s)) {
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
  private void turn(int s, int colon, List<Saying> sayings) {
    int last = s;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).paragraph() == sentences.get(s).paragraph()) {
      last++;
    }
    int first = start(sentences.get(s));
    String label = document.lower(first);
    SourcePhrase source = new SourcePhrase(first, colon, new NounPhrase(first, colon));
    if (ANSWER.contains(label)) {
      source = interviewee(first);
    }
    if (source != null && !QUESTION.contains(label)) {
      sayings.add(
          new Saying(colon, colon + 1, CueVerb.COLON, Stance.ASSERT, source)
              .says(colon + 1, sentences.get(last).endToken()));
    }
  }

  /** The first person named before the first answer, or null. */
  private @Nullable SourcePhrase interviewee(int before) {
    for (Mention mention : cast.mentions()) {
      if (mention.start() >= document.token(before).start()) {
        return null;
      }
      int first = document.document().tokenAt(mention.start());
      int end = document.document().tokenAt(mention.end() - 1) + 1;
      boolean person =
          mention.type().equals(EntityType.PERSON) && mention.form() == Mention.Form.NAME;
      if (person
          && document.document().sentenceOf(first).section() != Section.Kind.BYLINE
          && document.document().sentenceOf(first).section() != Section.Kind.HEADLINE) {
        return new SourcePhrase(first, end, new NounPhrase(first, end));
      }
    }
    return null;
  }

  private boolean startsParagraph(int s) {
    return s == 0 || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph();
  }

  /** "16:48 The foreign ministry: …": a speaker and a colon at the start of a paragraph. */
  private void labelled(Sentence sentence, List<Saying> sayings) {
    int first = sentence.firstToken();
    while (first + 1 < sentence.endToken()
        && (phrases.time(first) != null || document.tag(first) == NUM)) {
      first++;
    }
    SourcePhrase source = sources.at(first, sentence.endToken());
    if (source == null || !speaks(source)) {
      return;
    }
    int colon = source.end();
    boolean quoted = quotations.startingAt(colon + 2) >= 0;
    if (!quoted && colon + 1 < sentence.endToken() && document.lower(colon).equals(":")) {
      sayings.add(
          new Saying(colon, colon + 1, CueVerb.COLON, Stance.ASSERT, source)
              .says(colon + 1, sentence.endToken()));
    }
  }

  private void headline(Sentence sentence, List<Saying> sayings) {
    for (int at = sentence.firstToken() + 1; at + 1 < sentence.endToken(); at++) {
      boolean colon = document.lower(at).equals(":");
      if (!colon && !DASHES.contains(document.lower(at))) {
        continue;
      }
      CueVerb cue = colon ? CueVerb.COLON : CueVerb.DASH;
      SourcePhrase before = sources.at(sentence.firstToken(), at);
      SourcePhrase after = sources.at(at + 1, sentence.endToken());
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
}

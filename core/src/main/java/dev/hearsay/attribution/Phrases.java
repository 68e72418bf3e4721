package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADJ;
import static dev.hearsay.text.PartOfSpeech.ADP;
import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.AUX;
import static dev.hearsay.text.PartOfSpeech.DET;
import static dev.hearsay.text.PartOfSpeech.NOUN;
import static dev.hearsay.text.PartOfSpeech.NUM;
import static dev.hearsay.text.PartOfSpeech.PART;
import static dev.hearsay.text.PartOfSpeech.PRON;
import static dev.hearsay.text.PartOfSpeech.PROPN;
import static dev.hearsay.text.PartOfSpeech.PUNCT;
import static dev.hearsay.text.PartOfSpeech.SYM;
import static dev.hearsay.text.PartOfSpeech.VERB;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.attribution.VerbGroup.Mood;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases and verb groups of a document, found in one pass from left to right (shallow
 * parsing after Abney 1991).
 */
final class Phrases {
  private static final ImmutableSet<String> POSSESSIVES = Syntax.WORDS.of("possessives");
  private static final ImmutableSet<String> RELATIVES = Syntax.WORDS.of("relative-pronouns");
  private static final ImmutableSet<String> POSSIBLE = Syntax.WORDS.of("possible-auxiliaries");
  private static final ImmutableSet<String> CONDITIONAL =
      Syntax.WORDS.of("conditional-auxiliaries");

  private final TaggedDocument document;
  private final @Nullable NounPhrase[] nouns;
  private final @Nullable VerbGroup[] verbs;
  private final @Nullable TimeExpression[] times;
  private final BitSet mistaken = new BitSet();
  private final List<VerbGroup> groups = new ArrayList<>();

  Phrases(TaggedDocument document, List<TimeExpression> times) {
    this.document = document;
    this.nouns = new NounPhrase[document.size()];
    this.verbs = new VerbGroup[document.size()];
    this.times = new TimeExpression[document.size()];
    for (TimeExpression time : times) {
      for (int t = document.document().tokenAt(time.start());
          t < document.size() && document.token(t).start() < time.end();
          t++) {
        this.times[t] = time;
      }
    }
    for (Sentence sentence : document.document().sentences()) {
      read(sentence.firstToken(), sentence.endToken());
    }
  }

  /** The noun phrase that a token is part of, or null. */
  @Nullable NounPhrase noun(int token) {
    return token >= 0 && token < nouns.length ? nouns[token] : null;
  }

  /** The verb group that a token is part of, or null. */
  @Nullable VerbGroup verb(int token) {
    return token >= 0 && token < verbs.length ? verbs[token] : null;
  }

  /** The time expression that a token is part of, or null. */
  @Nullable TimeExpression time(int token) {
    return token >= 0 && token < times.length ? times[token] : null;
  }

  /** All verb groups, in the order of the text. */
  List<VerbGroup> groups() {
    return groups;
  }

  /** Whether a finite cue verb stands in a stretch of a sentence. */
  boolean says(int from, int end) {
    for (int at = from; at < end; at++) {
      VerbGroup verb = verb(at);
      if (verb != null && verb.finite() && verb.cue() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase says when. */
  boolean isTime(NounPhrase noun) {
    return times[noun.last()] != null;
  }

  /** The tag of a token, but for cue verbs and nouns that the engine took for one another. */
  PartOfSpeech tag(int token) {
    PartOfSpeech tag = document.tag(token);
    if (!mistaken.get(token)) {
      return tag;
    }
    return tag == NOUN ? VERB : NOUN;
  }

  private void read(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean verb = document.tag(at) == NOUN && Mistags.isVerb(document, at, from, to);
      if (verb || Mistags.isNoun(document, at)) {
        mistaken.set(at);
      }
    }
    int at = from;
    while (at < to) {
      int next = verbGroup(at, to);
      if (next == at) {
        next = nounPhrase(at, to);
      }
      at = Math.max(next, at + 1);
    }
  }

  // ---------------------------------------------------------------- verbs

  private int verbGroup(int from, int to) {
    int head = -1;
    boolean be = false;
    boolean have = false;
    boolean negated = false;
    boolean infinitive = false;
    Mood mood = Mood.REAL;
    int at = from;
    for (; at < to; at++) {
      PartOfSpeech tag = tag(at);
      String lower = document.lower(at);
      if (tag == PART && lower.equals("to") && at == from) {
        infinitive = true;
      } else if (isNegation(at)) {
        negated = true;
      } else if (tag == AUX) {
        be |= document.lemma(at).equals("be") || document.lemma(at).equals("get");
        have |= document.lemma(at).equals("have");
        mood = POSSIBLE.contains(lower) ? Mood.POSSIBLE : mood;
        mood = CONDITIONAL.contains(lower) ? Mood.CONDITIONAL : mood;
        head = at;
      } else if (tag == VERB) {
        head = at;
        at++;
        break;
      } else if (tag != ADV || !verbFollows(at, to)) {
        break;
      }
    }
    if (head < 0) {
      return from;
    }
    VerbGroup group =
        new VerbGroup(
            from, head, head + 1, form(head, be, have, infinitive), negated, mood, cue(head, to));
    for (int t = from; t <= head; t++) {
      verbs[t] = group;
    }
    groups.add(group);
    return head + 1;
  }

  private @Nullable CueVerb cue(int head, int to) {
    CueVerb cue = CueVerbs.at(document, head, to);
    return cue == null || cue.kind() == Kind.NONE ? null : cue;
  }

  private Form form(int head, boolean be, boolean have, boolean infinitive) {
    boolean ing = document.lower(head).endsWith("ing") && tag(head) == VERB;
    if (be && !ing && tag(head) == VERB) {
      return Form.PASSIVE;
    }
    if (infinitive) {
      return Form.INFINITIVE;
    }
    return ing && !be && !have ? Form.PARTICIPLE : Form.FINITE;
  }

  private boolean isNegation(int token) {
    String lower = document.lower(token);
    return lower.equals("not") || lower.equals("n't") || lower.equals("never");
  }

  /** Whether an adverb stands inside or right before a verb group. */
  private boolean verbFollows(int adverb, int to) {
    for (int at = adverb + 1; at < Math.min(to, adverb + 4); at++) {
      PartOfSpeech tag = tag(at);
      if (tag == VERB || tag == AUX || isNegation(at)) {
        return true;
      }
      if (tag != ADV) {
        return false;
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- nouns

  private int nounPhrase(int from, int to) {
    if (isRelative(from)) {
      return from;
    }
    int at = from;
    int nominal = -1;
    while (at < to && extendsNoun(from, at, to, nominal)) {
      if (isNominal(at)) {
        nominal = at;
      }
      at++;
    }
    if (nominal < 0) {
      return Math.max(at, from + 1);
    }
    NounPhrase noun = new NounPhrase(from, nominal + 1);
    for (int t = from; t <= nominal; t++) {
      nouns[t] = noun;
    }
    return nominal + 1;
  }

  private boolean isRelative(int token) {
    return tag(token) != DET && RELATIVES.contains(document.lower(token));
  }

  private boolean isNominal(int token) {
    PartOfSpeech tag = tag(token);
    return tag == NOUN
        || tag == PROPN
        || tag == NUM
        || tag == SYM
        || tag == PRON
        || tag == DET
        || tag == ADJ
        || tag == PART;
  }

  private boolean extendsNoun(int from, int at, int to, int nominal) {
    PartOfSpeech tag = tag(at);
    boolean begins = at == from;
    boolean noun = nominal >= 0 && isNoun(nominal);
    return switch (tag) {
      case NOUN, PROPN -> begins || (!isPronoun(at - 1) && (!noun || sameTime(at - 1, at)));
      case NUM -> begins || !noun || tag(at - 1) == PROPN;
      case SYM -> begins || !noun || tag(at - 1) == NUM;
      case ADJ -> begins || !noun || (tag(at - 1) == PROPN && (isName(at) || nounFollows(at, to)));
      case DET -> begins || (!noun && tag(at - 1) == DET);
      case PRON -> begins;
      case PART -> !begins && document.lower(at).startsWith("'") && noun;
      case ADV -> modifierFollows(at, to) && !noun;
      case VERB -> !begins && !noun && modifierFollows(at, to) && isParticiple(at);
      case PUNCT -> joins(at, to, begins);
      default -> false;
    };
  }

  /** "the Kyiv Independent": an adjective that is part of a name. */
  private boolean isName(int token) {
    return Character.isUpperCase(document.word(token).charAt(0));
  }

  private boolean nounFollows(int token, int to) {
    return token + 1 < to && tag(token + 1) == NOUN;
  }

  private boolean sameTime(int one, int other) {
    TimeExpression time = times[one];
    return time == null ? times[other] == null : time.equals(times[other]);
  }

  private boolean isNoun(int token) {
    PartOfSpeech tag = tag(token);
    return tag == NOUN
        || tag == PROPN
        || (tag == PRON && !POSSESSIVES.contains(document.lower(token)));
  }

  private boolean isPronoun(int token) {
    return tag(token) == PRON && !POSSESSIVES.contains(document.lower(token));
  }

  private boolean isParticiple(int token) {
    String lower = document.lower(token);
    return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
  }

  private boolean modifierFollows(int token, int to) {
    if (token + 1 >= to) {
      return false;
    }
    PartOfSpeech next = tag(token + 1);
    return next == NOUN || next == PROPN || next == ADJ || next == NUM;
  }

  /** Hyphens and slashes inside a compound, full stops of abbreviations. */
  private boolean joins(int at, int to, boolean begins) {
    if (begins || at + 1 >= to || tag(at - 1) == ADP) {
      return false;
    }
    boolean glued =
        document.token(at - 1).end() == document.token(at).start()
            && document.token(at).end() == document.token(at + 1).start();
    String lower = document.lower(at);
    return glued
        && (lower.equals("-") || lower.equals("/") || lower.equals("–"))
        && tag(at + 1) != PUNCT;
  }
}

package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADJ;
import static dev.hearsay.text.PartOfSpeech.ADP;
import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.PUNCT;
import static dev.hearsay.text.PartOfSpeech.VERB;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Finds whose verb a verb is. Every search is bounded by the sentence and by a window. */
final class Subjects {
  private static final int WINDOW = 60;
  private static final ImmutableSet<String> RELATIVES = Syntax.WORDS.of("subject-relatives");

  private static final ImmutableSet<String> REFLEXIVES = Syntax.WORDS.of("reflexives");

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final @Nullable SourcePhrase[] subjects;

  Subjects(TaggedDocument document, Phrases phrases, Quotations quotations) {
    this.document = document;
    this.phrases = phrases;
    this.quotations = quotations;
    this.subjects = new SourcePhrase[document.size()];
    for (VerbGroup verb : phrases.groups()) {
      subjects[verb.head()] = find(verb);
    }
  }

  /** The subject of a verb, or null. */
  @Nullable SourcePhrase of(VerbGroup verb) {
    return subjects[verb.head()];
  }

  private @Nullable SourcePhrase find(VerbGroup verb) {
    int from = start(verb);
    int left = verb.first() - 1;
    while (left >= from && skipped(left)) {
      left--;
    }
    if (left < from) {
      return null;
    }
    if (verb.form() == Form.INFINITIVE) {
      return controller(left, from);
    }
    NounPhrase noun = phrases.noun(left);
    if (noun != null && !phrases.isTime(noun)) {
      return endingWith(noun, from);
    }
    VerbGroup before = phrases.verb(left);
    if (before != null && left < verb.first() - 1 && isReduced(before)) {
      // "a statement issued Saturday said"
      NounPhrase described = phrases.noun(before.first() - 1);
      return described == null || before.first() - 1 < from ? null : endingWith(described, from);
    }
    String lower = document.lower(left);
    if (document.tag(left) == CCONJ || verb.form() == Form.PARTICIPLE) {
      return previous(left, from);
    }
    if (RELATIVES.contains(lower)) {
      return antecedent(left, from);
    }
    if (document.tag(left) == PUNCT) {
      return acrossInsertion(left, from);
    }
    return null;
  }

  /** Where to stop looking left: the sentence, the quotation around the verb, the window. */
  private int start(VerbGroup verb) {
    Sentence sentence = document.document().sentenceOf(verb.head());
    int from = Math.max(sentence.firstToken(), verb.first() - WINDOW);
    int quotation = quotations.around(verb.head());
    return quotation < 0 ? from : Math.max(from, quotations.get(quotation).first());
  }

  /** Adverbs and times between subject and verb: "the ministry on Monday said". */
  private boolean skipped(int token) {
    if (document.tag(token) == ADV) {
      return true;
    }
    if (phrases.time(token) != null || REFLEXIVES.contains(document.lower(token))) {
      return true;
    }
    return document.tag(token) == ADP && phrases.time(token + 1) != null;
  }

  private @Nullable SourcePhrase controller(int left, int from) {
    NounPhrase noun = phrases.noun(left);
    if (noun != null) {
      return endingWith(noun, from);
    }
    VerbGroup governor = phrases.verb(left);
    return governor == null ? null : subjects[governor.head()];
  }

  /** The phrase that ends with a noun phrase: "the head of the ministry", "Blue and Green". */
  private @Nullable SourcePhrase endingWith(NounPhrase last, int from) {
    NounPhrase core = last;
    NounPhrase next = leftOf(core, from);
    while (next != null) {
      core = next;
      next = leftOf(core, from);
    }
    SourcePhrase related = throughRelative(core, from);
    if (related != null) {
      return related;
    }
    if (core.first() > from && document.tag(core.first() - 1) == ADP) {
      core = last;
    }
    NounPhrase first = coordinated(core, from);
    return new SourcePhrase(first.first(), last.end(), first);
  }

  /** The noun phrase that this one modifies, or null: "of Kyiv" leads to "the mayor". */
  private @Nullable NounPhrase leftOf(NounPhrase noun, int from) {
    int before = noun.first() - 1;
    if (before <= from) {
      return null;
    }
    NounPhrase direct = phrases.noun(before);
    if (direct != null && document.tag(noun.first()) == ADJ && noun.end() == noun.first() + 1) {
      return direct;
    }
    if (document.tag(before) != ADP) {
      return null;
    }
    int governor = bracketed(before - 1, from);
    VerbGroup verb = phrases.verb(governor);
    if (verb != null && isReduced(verb)) {
      governor = verb.first() - 1;
      governor =
          governor > from && document.lower(governor).equals("and") ? governor - 1 : governor;
    }
    NounPhrase next = governor < from ? null : phrases.noun(governor);
    return next == null || phrases.isTime(next) ? null : next;
  }

  /** The token before a bracket that ends here; the token itself where none does. */
  private int bracketed(int token, int from) {
    if (token < from || !document.lower(token).equals(")")) {
      return token;
    }
    int at = token;
    while (at > from && !document.lower(at).equals("(")) {
      at--;
    }
    return at - 1;
  }

  /** "officials | speaking in Kyiv", "a list | compiled by": no verb of its own clause. */
  private boolean isReduced(VerbGroup verb) {
    if (verb.form() == Form.PARTICIPLE) {
      return true;
    }
    String lower = document.lower(verb.head());
    return verb.form() == Form.FINITE
        && verb.first() == verb.head()
        && document.tag(verb.head()) == VERB
        && (lower.endsWith("ed") || lower.endsWith("en") || lower.equals("made"));
  }

  /** "people who fled the city": from the object of a relative clause to its antecedent. */
  private @Nullable SourcePhrase throughRelative(NounPhrase core, int from) {
    int before = core.first() - 1;
    if (before < from || phrases.verb(before) == null) {
      return null;
    }
    for (int at = before; at > from && document.tag(at) != PUNCT; at--) {
      NounPhrase antecedent = phrases.noun(at - 1);
      if (RELATIVES.contains(document.lower(at)) && antecedent != null) {
        SourcePhrase phrase = endingWith(antecedent, from);
        return phrase == null
            ? null
            : new SourcePhrase(phrase.first(), antecedent.end(), phrase.core());
      }
    }
    return null;
  }

  /** The first part of a coordination that ends with a noun phrase: "A, B and C"; else itself. */
  private NounPhrase coordinated(NounPhrase core, int from) {
    int before = core.first() - 1;
    NounPhrase other = before - 1 < from ? null : phrases.noun(before - 1);
    if (other == null || !document.lower(before).equals("and")) {
      return core;
    }
    NounPhrase start = other;
    for (NounPhrase next = leftOf(start, from); next != null; next = leftOf(start, from)) {
      start = next;
    }
    if (startsClause(start.first(), from) && !afterItem(start, from)) {
      return start;
    }
    NounPhrase first = start;
    while (afterItem(first, from)) {
      NounPhrase item = phrases.noun(first.first() - 2);
      if (item == null) {
        break;
      }
      first = item;
    }
    if (first.first() == from || document.lower(first.first() - 1).equals("that")) {
      return first;
    }
    return startsClause(start.first(), from) ? start : core;
  }

  /** Whether a comma and another item stand before. */
  private boolean afterItem(NounPhrase noun, int from) {
    int item = noun.first() - 2;
    NounPhrase before = item < from ? null : phrases.noun(item);
    return before != null && afterComma(noun.first(), from) && !phrases.isTime(before);
  }

  private boolean startsClause(int token, int from) {
    if (token <= from) {
      return true;
    }
    int before = token - 1;
    return document.tag(before) == PUNCT || document.lower(before).equals("that");
  }

  /** The subject of the verb before: the last that says something, else the last finite one. */
  private @Nullable SourcePhrase previous(int left, int from) {
    NounPhrase noun = phrases.noun(left);
    if (noun != null) {
      return endingWith(noun, from);
    }
    SourcePhrase finite = null;
    for (int at = left; at >= from; at--) {
      VerbGroup verb = phrases.verb(at);
      if (verb == null) {
        continue;
      }
      at = verb.first();
      SourcePhrase subject = subjects[verb.head()];
      if (verb.finite() && subject != null) {
        CueVerb cue = verb.cue();
        if (cue != null && cue.takes(CueVerb.Frame.QUOTE)) {
          return subject;
        }
        finite = finite == null ? subject : finite;
      }
    }
    return finite;
  }

  /** "the mayor, who said". */
  private @Nullable SourcePhrase antecedent(int relative, int from) {
    int at = relative - 1;
    if (at >= from && document.lower(at).equals(",")) {
      at--;
    }
    NounPhrase noun = at < from ? null : phrases.noun(at);
    return noun == null ? null : endingWith(noun, from);
  }

  /** "the mayor, a lawyer by trade, said"; "Smith (D-N.Y.) said". */
  private @Nullable SourcePhrase acrossInsertion(int mark, int from) {
    String close = document.lower(mark);
    boolean comma = close.equals(",");
    String open = close.equals(")") ? "(" : close.equals("]") ? "[" : close;
    if (!comma && !close.equals(")") && !close.equals("]") && !isDash(close)) {
      return null;
    }
    SourcePhrase nearest = null;
    for (int at = mark - 1; at > from; at--) {
      if (!document.lower(at).equals(open)) {
        continue;
      }
      SourcePhrase phrase = before(at, from);
      if (phrase == null || !inserts(at + 1, mark)) {
        continue;
      }
      int end = comma ? mark : mark + 1;
      SourcePhrase whole = new SourcePhrase(phrase.first(), end, phrase.core());
      if (!comma || !afterComma(phrase.first(), from)) {
        return whole;
      }
      nearest = nearest == null ? whole : nearest;
    }
    return nearest;
  }

  /** The phrase right before a mark, unless a preposition or a verb governs it. */
  private @Nullable SourcePhrase before(int mark, int from) {
    int last = mark - 1;
    if (document.lower(last).equals(")")) {
      while (last > from && !document.lower(last).equals("(")) {
        last--;
      }
      last--;
    }
    NounPhrase noun = last < from ? null : phrases.noun(last);
    SourcePhrase phrase = noun == null || phrases.isTime(noun) ? null : endingWith(noun, from);
    if (phrase == null || phrase.first() == from) {
      return phrase;
    }
    int governor = phrase.first() - 1;
    boolean governed = document.tag(governor) == ADP || phrases.verb(governor) != null;
    return governed ? null : phrase;
  }

  private boolean afterComma(int token, int from) {
    return token > from && document.lower(token - 1).equals(",");
  }

  /** Whether the words between two commas describe what stands before them. */
  private boolean inserts(int first, int end) {
    if (first >= end) {
      return true;
    }
    String lower = document.lower(first);
    if (RELATIVES.contains(lower) || lower.equals("whose") || lower.equals("where")) {
      return true;
    }
    if (document.tag(first) == CCONJ) {
      return false;
    }
    VerbGroup opening = phrases.verb(first);
    if (opening != null && opening.form() == Form.PARTICIPLE) {
      return true;
    }
    for (int at = first; at < end; at++) {
      VerbGroup verb = phrases.verb(at);
      if (verb != null
          && verb.finite()
          && subjects[verb.head()] != null
          && document.tag(verb.head()) == VERB) {
        return RELATIVES.contains(document.lower(Math.max(first, verb.first() - 1)))
            || relativeBefore(first, at);
      }
    }
    return true;
  }

  private boolean relativeBefore(int first, int end) {
    for (int at = first; at < end; at++) {
      String lower = document.lower(at);
      if (RELATIVES.contains(lower) || lower.equals("whose") || lower.equals("where")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(String lower) {
    return lower.equals("—") || lower.equals("–") || lower.equals("--") || lower.equals("-");
  }
}

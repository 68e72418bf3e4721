package dev.hearsay.time;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.List;

/** What stands around a word that may or may not be a time: "May", "March", "2014", "Sun". */
final class Surroundings {
  private final TaggedDocument document;

  Surroundings(TaggedDocument document) {
    this.document = document;
  }

  /** Whether a month alone is the month and no verb and no part of a name. */
  boolean isMonth(Lexeme month, Lexeme before) {
    return isTimeName(month) && !isWish(month) && (isLed(before) || !isPartOfName(month));
  }

  /** "May he rest in peace", "May the best one win". */
  private boolean isWish(Lexeme month) {
    int next = month.token() + 1;
    Sentence sentence = document.document().sentenceOf(month.token());
    return isMay(month)
        && month.token() == sentence.firstToken()
        && next < sentence.endToken()
        && (document.tag(next) == PartOfSpeech.PRON || document.tag(next) == PartOfSpeech.DET);
  }

  /** Whether the name of a day of the week is one. */
  boolean isWeekday(Lexeme weekday, Lexeme before) {
    return isTimeName(weekday) && (isLed(before) || !isPartOfName(weekday));
  }

  /** Capitalised, no verb, and if short either with its full stop or a word of three letters. */
  private boolean isTimeName(Lexeme word) {
    PartOfSpeech tag = document.tag(word.token());
    return isCapital(word)
        && tag != PartOfSpeech.AUX
        && tag != PartOfSpeech.VERB
        && (word.end() - word.start() > 3 || charAt(word.end() - 1) == '.' || isMay(word));
  }

  private boolean isMay(Lexeme word) {
    return word.is(Kind.MONTH) && word.number() == 5;
  }

  /** Whether a word begins with a capital letter. */
  boolean isCapital(Lexeme word) {
    return Character.isUpperCase(charAt(word.start()));
  }

  /** Whether a word is written in capital letters. */
  boolean isUpperCase(Lexeme word) {
    return isCapital(word) && Character.isUpperCase(charAt(word.end() - 1));
  }

  /** Whether a preposition or a choosing word comes before, after which no person's name stands. */
  private static boolean isLed(Lexeme before) {
    return switch (before.kind()) {
      case IN, SINCE, WHICH, TOLD, PART, EDGE, ON, FROM, BETWEEN -> true;
      default -> false;
    };
  }

  private boolean isPartOfName(Lexeme word) {
    int token = word.token();
    if (word.is(Kind.MONTH) && word.number() == 3 && wordBefore(word).equals("'s")) {
      return true; // "the Women's March"
    }
    return isNameWord(token - 1, token) || isNameWord(token + 1, token) || isNamed(token);
  }

  /** Whether a neighbour in the same sentence is a capitalised word that touches by a blank. */
  private boolean isNameWord(int neighbour, int token) {
    Sentence sentence = document.document().sentenceOf(token);
    if (neighbour < sentence.firstToken() || neighbour >= sentence.endToken()) {
      return false;
    }
    return document.tag(neighbour) == PartOfSpeech.PROPN
        && Character.isUpperCase(document.word(neighbour).charAt(0))
        && Vocabulary.english().word(document.lower(neighbour)) == null
        && document.word(token).length() < 7
        && !isDayName(token);
  }

  private boolean isDayName(int token) {
    return document.lower(token).endsWith("day");
  }

  /** Whether a token is part of a longer name that the engine saw. */
  private boolean isNamed(int token) {
    List<Name> names = document.names();
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size()
        && names.get(low).firstToken() <= token
        && names.get(low).endToken() - names.get(low).firstToken() > 1
        && (names.get(low).type().equals(EntityType.PERSON)
            || names.get(low).type().equals(EntityType.ORGANIZATION));
  }

  /** Whether the word after a lexeme, in its sentence, is a common noun or an adjective. */
  boolean isBeforeNoun(Lexeme lexeme) {
    int next = lexeme.token() + 1;
    return next < document.document().sentenceOf(lexeme.token()).endToken()
        && lexeme.end() == document.token(lexeme.token()).end()
        && (document.tag(next) == PartOfSpeech.NOUN || document.tag(next) == PartOfSpeech.ADJ);
  }

  /** Whether a noun in the plural follows: "2000 soldiers". */
  boolean isBeforePlural(Lexeme lexeme) {
    int next = lexeme.token() + 1;
    return isBeforeNoun(lexeme)
        && document.tag(next) == PartOfSpeech.NOUN
        && !document.lower(next).equals(document.lemma(next));
  }

  /** Whether a lexeme is the last word of its phrase: a mark, an auxiliary or nothing follows. */
  boolean isClauseFinal(Lexeme lexeme) {
    int next = lexeme.token() + 1;
    if (next >= document.document().sentenceOf(lexeme.token()).endToken()) {
      return true;
    }
    return switch (document.tag(next)) {
      case PUNCT, AUX, CCONJ -> true;
      default -> false;
    };
  }

  /** The part of speech of the word before a lexeme, {@code X} at the start of a sentence. */
  PartOfSpeech tagBefore(Lexeme lexeme) {
    int before = lexeme.token() - 1;
    return before < document.document().sentenceOf(lexeme.token()).firstToken()
        ? PartOfSpeech.X
        : document.tag(before);
  }

  /** The word before a lexeme in lower case, empty at the start of a sentence. */
  String wordBefore(Lexeme lexeme) {
    int before = lexeme.token() - 1;
    return before < document.document().sentenceOf(lexeme.token()).firstToken()
        ? ""
        : document.lower(before);
  }

  /** The word after a lexeme in lower case, empty at the end of a sentence. */
  String wordAfter(Lexeme lexeme) {
    int after = lexeme.token() + 1;
    return after >= document.document().sentenceOf(lexeme.token()).endToken()
        ? ""
        : document.lower(after);
  }

  /** Whether a bracket opens right before a lexeme. */
  boolean isBracketed(Lexeme lexeme) {
    return lexeme.start() > 0 && charAt(lexeme.start() - 1) == '(';
  }

  /** Whether the character before a lexeme joins it to something else: "$2000", "Su-2000". */
  boolean isJoined(Lexeme lexeme) {
    if (lexeme.start() == 0) {
      return false;
    }
    char before = charAt(lexeme.start() - 1);
    return !Character.isWhitespace(before)
        && "([{\"'“‘„«—–;,:/".indexOf(before) < 0
        && !Character.isISOControl(before);
  }

  /** Whether a word that can be a conjunction or pronoun is a determiner: "that May". */
  boolean isDeterminer(Lexeme word) {
    return document.tag(word.token()) == PartOfSpeech.DET;
  }

  /** Whether a word is part of a longer name: "USA Today". */
  boolean isInName(Lexeme word) {
    return isCapital(word) && isNamed(word.token());
  }

  /** Whether a capitalised name follows: "Winter Olympics". */
  boolean isBeforeName(Lexeme word) {
    int next = word.token() + 1;
    return isCapital(word)
        && next < document.document().sentenceOf(word.token()).endToken()
        && Character.isUpperCase(document.word(next).charAt(0));
  }

  /** The words of a lexeme. */
  String text(Lexeme lexeme) {
    return document.document().text().substring(lexeme.start(), lexeme.end());
  }

  private char charAt(int offset) {
    return document.document().text().charAt(offset);
  }
}

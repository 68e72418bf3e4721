package dev.hearsay.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.text.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accepts a token. */
sealed interface TokenAtom extends Atom {
  /** Any token but a clause border. */
  TokenAtom ANY = new Except(List.of());

  boolean accepts(Lattice lattice, int token);

  /** What it is worth at a token that it accepts; see {@link Score}. */
  int score(Lattice lattice, int token);

  /**
   * A token with one of the forms or lemmas, and one of the tags; where no words are given any will
   * do, and likewise tags.
   *
   * @param forms words in lower case
   */
  record Word(
      ImmutableSet<String> forms, ImmutableSet<String> lemmas, ImmutableSet<PartOfSpeech> tags)
      implements TokenAtom {
    /** The most words that messages show. */
    private static final int SHOWN = 8;

    static Word form(String form) {
      return new Word(ImmutableSet.of(form), ImmutableSet.of(), ImmutableSet.of());
    }

    static Word lemma(String lemma) {
      return new Word(ImmutableSet.of(), ImmutableSet.of(lemma), ImmutableSet.of());
    }

    static Word tag(PartOfSpeech tag) {
      return new Word(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(tag));
    }

    Word tagged(PartOfSpeech tag) {
      return new Word(forms, lemmas, ImmutableSet.of(tag));
    }

    /** Whether it asks for words, and not for a part of speech alone. */
    boolean named() {
      return !forms.isEmpty() || !lemmas.isEmpty();
    }

    /** Whether a word is among those asked for. */
    boolean names(String word) {
      return forms.contains(word) || lemmas.contains(word);
    }

    /** One atom that accepts what either of two does, where one can say so. */
    Optional<Word> or(Word other) {
      boolean sameWords = !named() && !other.named();
      boolean sameTags = tags.equals(other.tags) && named() && other.named();
      return sameWords || sameTags
          ? Optional.of(
              new Word(
                  Sets.union(forms, other.forms).immutableCopy(),
                  Sets.union(lemmas, other.lemmas).immutableCopy(),
                  Sets.immutableEnumSet(Sets.union(tags, other.tags))))
          : Optional.empty();
    }

    @Override
    public boolean accepts(Lattice lattice, int token) {
      return (tags.isEmpty() || tags.contains(lattice.tag(token)))
          && (!named()
              || forms.contains(lattice.form(token))
              || lemmas.contains(lattice.lemma(token)));
    }

    @Override
    public int score(Lattice lattice, int token) {
      return named() && lattice.isContent(token) ? Score.NAMED : Score.RESTRICTED;
    }

    @Override
    public String toString() {
      int all = forms.size() + lemmas.size();
      String words =
          Stream.concat(forms.stream(), lemmas.stream().map(lemma -> "~" + lemma))
              .limit(SHOWN)
              .collect(Collectors.joining("|", "", all > SHOWN ? "|…" : ""));
      String tag = tags.stream().map(PartOfSpeech::name).collect(Collectors.joining("|"));
      return words.isEmpty() || tag.isEmpty() ? words + tag : words + "/" + tag;
    }
  }

  /** A token that is no clause border and none of some words. */
  record Except(List<Word> words) implements TokenAtom {
    public Except {
      words = List.copyOf(words);
    }

    @Override
    public boolean accepts(Lattice lattice, int token) {
      for (Word word : words) {
        if (word.accepts(lattice, token)) {
          return false;
        }
      }
      return !lattice.clauseBorder(token);
    }

    @Override
    public int score(Lattice lattice, int token) {
      return Score.SKIPPED;
    }

    @Override
    public String toString() {
      return words.isEmpty()
          ? "_"
          : words.stream().map(Word::toString).collect(Collectors.joining("|", "!(", ")"));
    }
  }
}

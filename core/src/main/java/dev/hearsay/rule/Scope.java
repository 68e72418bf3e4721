package dev.hearsay.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a pattern may use: claim types, word lists, parts. Grows while a file is read, and
 * never after; a new meaning of an old name hides the old one.
 */
record Scope(Set<String> types, Map<String, WordList> words, Map<String, Expression> parts) {
  /** A scope without names. */
  Scope() {
    this(new HashSet<>(), new HashMap<>(), new HashMap<>());
  }

  /** A scope that begins with the names of another. */
  Scope copy() {
    return new Scope(new HashSet<>(types), new HashMap<>(words), new HashMap<>(parts));
  }

  /** A named list: words, and phrases of several. */
  record WordList(TokenAtom.Word words, ImmutableList<ImmutableList<TokenAtom.Word>> phrases) {
    static final WordList NONE =
        new WordList(
            new TokenAtom.Word(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of()),
            ImmutableList.of());

    WordList and(TokenAtom.Word more) {
      return and(new WordList(more, ImmutableList.of()));
    }

    WordList and(WordList more) {
      return new WordList(
          new TokenAtom.Word(
              Sets.union(words.forms(), more.words.forms()).immutableCopy(),
              Sets.union(words.lemmas(), more.words.lemmas()).immutableCopy(),
              ImmutableSet.of()),
          ImmutableList.<ImmutableList<TokenAtom.Word>>builder()
              .addAll(phrases)
              .addAll(more.phrases)
              .build());
    }

    Expression expression() {
      ImmutableList.Builder<Expression> branches = ImmutableList.builder();
      if (words.named()) {
        branches.add(new Expression.One(words));
      }
      for (List<TokenAtom.Word> phrase : phrases) {
        branches.add(
            new Expression.Sequence(phrase.stream().<Expression>map(Expression.One::new).toList()));
      }
      return new Expression.Choice(branches.build());
    }
  }
}

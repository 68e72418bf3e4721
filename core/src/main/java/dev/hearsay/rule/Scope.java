package dev.hearsay.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a pattern may use: claim types, word lists, parts. */
record Scope(
    ImmutableSet<String> types,
    ImmutableMap<String, WordList> words,
    ImmutableMap<String, Expression> parts) {
  static final Scope EMPTY = new Scope(ImmutableSet.of(), ImmutableMap.of(), ImmutableMap.of());

  /** This scope with more names; a new meaning of an old name hides the old one. */
  Scope with(Set<String> moreTypes, Map<String, WordList> moreWords) {
    return new Scope(
        ImmutableSet.<String>builder().addAll(types).addAll(moreTypes).build(),
        ImmutableMap.<String, WordList>builder().putAll(words).putAll(moreWords).buildKeepingLast(),
        parts);
  }

  Scope with(String name, Expression part) {
    return new Scope(
        types,
        words,
        ImmutableMap.<String, Expression>builder()
            .putAll(parts)
            .put(name, part)
            .buildKeepingLast());
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

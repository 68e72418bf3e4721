package dev.hearsay.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Spanned;
import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document as patterns see it: tokens, and over them the edges of figures, times and mentions.
 */
final class Lattice {
  private static final ImmutableSet<PartOfSpeech> CONTENT =
      Sets.immutableEnumSet(
          PartOfSpeech.NOUN,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ,
          PartOfSpeech.ADV,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.X);

  private final TaggedDocument document;
  private final ClauseBorders borders;
  private final @Nullable Edge[] starting;
  private final @Nullable Edge[] ending;

  Lattice(Reading reading) {
    this.document = reading.document();
    this.borders = new ClauseBorders(document);
    this.starting = new Edge[document.size()];
    this.ending = new Edge[document.size() + 1];
    reading.figures().forEach(this::add);
    reading.times().forEach(this::add);
    reading.mentions().forEach(this::add);
  }

  /** A span as an edge over the tokens that it touches. */
  Edge edge(Spanned span) {
    int first = document.document().tokenAt(span.start());
    int end = document.document().tokenAt(Math.max(span.start(), span.end() - 1)) + 1;
    return new Edge(first, Math.min(end, document.size()), span, null, null);
  }

  private void add(Spanned span) {
    Edge bare = edge(span);
    if (bare.first() < bare.end()) {
      Edge edge =
          new Edge(bare.first(), bare.end(), span, starting[bare.first()], ending[bare.end()]);
      starting[edge.first()] = edge;
      ending[edge.end()] = edge;
    }
  }

  /** The last added edge that starts at a token; {@link Edge#nextStarting} leads to the others. */
  @Nullable Edge starting(int token) {
    return starting[token];
  }

  /** The last added edge that ends before a token; {@link Edge#nextEnding} leads to the others. */
  @Nullable Edge ending(int token) {
    return ending[token];
  }

  String form(int token) {
    return document.lower(token);
  }

  String lemma(int token) {
    return document.lemma(token);
  }

  PartOfSpeech tag(int token) {
    return document.tag(token);
  }

  /** Whether a token is of a part of speech that carries meaning rather than grammar. */
  boolean isContent(int token) {
    return CONTENT.contains(document.tag(token));
  }

  boolean clauseBorder(int token) {
    return borders.at(token);
  }

  TaggedDocument document() {
    return document;
  }

  /** The tokens {@code [first, end)} that a span covers. */
  record Edge(
      int first, int end, Spanned span, @Nullable Edge nextStarting, @Nullable Edge nextEnding) {}
}

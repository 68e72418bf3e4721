package dev.hearsay.claim;

import com.google.common.collect.ImmutableList;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.entity.Cast;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Spanned;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;
import java.util.Set;

/**
 * All that is known of a text when its claims are sought, with figures as stretches of tokens.
 *
 * <p>Figures are spoken of by their index in {@link #figures()}, tokens by theirs in the document.
 */
final class Story {
  private final TaggedDocument text;
  private final ImmutableList<Figure> figures;
  private final ImmutableList<TimeExpression> times;
  private final Cast cast;
  private final ImmutableList<Attribution> attributions;
  private final int[] firstToken;
  private final int[] endToken;

  Story(
      TaggedDocument text,
      List<Figure> figures,
      List<TimeExpression> times,
      Cast cast,
      List<Attribution> attributions) {
    this.text = text;
    this.figures = ImmutableList.copyOf(figures);
    this.times = ImmutableList.copyOf(times);
    this.cast = cast;
    this.attributions = ImmutableList.copyOf(attributions);
    this.firstToken = new int[figures.size()];
    this.endToken = new int[figures.size()];
    for (int f = 0; f < firstToken.length; f++) {
      firstToken[f] = text.document().tokenAt(figures.get(f).start());
      endToken[f] = endToken(figures.get(f));
    }
  }

  TaggedDocument text() {
    return text;
  }

  ImmutableList<Figure> figures() {
    return figures;
  }

  ImmutableList<TimeExpression> times() {
    return times;
  }

  ImmutableList<Attribution> attributions() {
    return attributions;
  }

  /** The times inside a place. */
  ImmutableList<TimeExpression> times(Spanned place) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).start() < place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < times.size() && times.get(end).end() <= place.end()) {
      end++;
    }
    return times.subList(low, end);
  }

  /** All mentions. */
  List<Mention> mentions() {
    return cast.mentions();
  }

  /** The mentions inside a place. */
  List<Mention> mentions(Spanned place) {
    return cast.within(place);
  }

  Figure figure(int figure) {
    return figures.get(figure);
  }

  /** The figure's first token. */
  int first(int figure) {
    return firstToken[figure];
  }

  /** The token after the figure's last. */
  int end(int figure) {
    return endToken[figure];
  }

  /** The index of the sentence that a figure stands in. */
  int sentenceIndex(int figure) {
    return text.document().sentenceIndex(firstToken[figure]);
  }

  /** The sentence that a figure stands in. */
  Sentence sentence(int figure) {
    return text.document().sentenceOf(firstToken[figure]);
  }

  /** The token after the last one of a place. */
  int endToken(Spanned place) {
    int token = text.document().tokenAt(place.end());
    boolean cutsIn = token < text.size() && text.token(token).start() < place.end();
    return cutsIn ? token + 1 : token;
  }

  /** Whether a token is one of some words. */
  boolean is(int token, Set<String> words) {
    return token >= 0 && token < text.size() && words.contains(text.lower(token));
  }

  /** Whether a token is a word. */
  boolean is(int token, String word) {
    return token >= 0 && token < text.size() && text.lower(token).equals(word);
  }
}

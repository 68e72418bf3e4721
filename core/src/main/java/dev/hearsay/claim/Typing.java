package dev.hearsay.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.rule.Match;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.time.TimeExpression;
import java.util.List;
import java.util.Locale;

/**
 * Finds by rules what the figures of a text count. A figure has several types where rules rest on
 * different words of the sentence; a type that says only that people are there yields to the
 * others.
 */
final class Typing {
  private static final ImmutableMap<String, String> YIELDING =
      Lexicon.map("claim/yielding-types.txt");

  /** Nouns that count events, of which an article makes no count: "a foot injury". */
  private static final ImmutableSet<String> EVENTS = Lexicon.set("claim/event-nouns.txt");

  private Typing() {}

  /** The figures that the rules type, in the order of the text. */
  static ImmutableList<TypedFigure> type(Story story, RuleSet rules, List<Mention> mentions) {
    List<Match> matches = rules.find(story.text(), story.figures(), story.times(), mentions);
    ImmutableList.Builder<TypedFigure> typed = ImmutableList.builder();
    int figure = 0;
    for (int m = 0; m < matches.size(); m++) {
      while (!story.figure(figure).equals(matches.get(m).figure())) {
        figure++;
      }
      boolean stands = !isYielding(story, matches.get(m), figure) || isAlone(matches, m);
      if (stands && !isDate(story, figure) && !isArticleOfThing(story, figure, type(matches, m))) {
        typed.add(typed(story, matches.get(m), figure));
      }
    }
    return withoutTotals(story, typed.build());
  }

  private static String type(List<Match> matches, int m) {
    return matches.get(m).type();
  }

  /**
   * "<em>a</em> force of 300": an article counts people that something befell, and nothing else.
   */
  private static boolean isArticleOfThing(Story story, int figure, String type) {
    String number = story.figure(figure).number().text().toLowerCase(Locale.ROOT);
    String unit = story.figure(figure).unit();
    boolean people =
        (type.startsWith("casualties.") || type.startsWith("people."))
            && (unit == null || !EVENTS.contains(unit));
    return (number.equals("a") || number.equals("an")) && !people;
  }

  /** "since <em>2014</em>". */
  private static boolean isDate(Story story, int figure) {
    return story.times(story.sentence(figure)).stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .anyMatch(time -> time.overlaps(story.figure(figure).number()));
  }

  /** "64 <em>of the 98</em> men were evacuated": the 98 were not. */
  private static ImmutableList<TypedFigure> withoutTotals(Story story, List<TypedFigure> typed) {
    ImmutableList.Builder<TypedFigure> kept = ImmutableList.builder();
    for (int i = 0; i < typed.size(); i++) {
      TypedFigure before = i == 0 ? null : typed.get(i - 1);
      TypedFigure figure = typed.get(i);
      boolean total =
          before != null
              && before.figure() < figure.figure()
              && before.type().equals(figure.type())
              && isTotal(story, before.figure(), figure.figure());
      if (!total) {
        kept.add(figure);
      }
    }
    return kept.build();
  }

  private static boolean isTotal(Story story, int part, int total) {
    int end = story.end(part);
    return story.figure(part).encloses(story.figure(total))
        || (story.is(end, "of") && story.first(total) - end <= 2 && story.first(total) > end);
  }

  private static boolean isYielding(Story story, Match match, int figure) {
    String when = YIELDING.get(match.type());
    return when != null && (when.equals("always") || restsOnFigure(story, match, figure));
  }

  /** Whether no other match gives the figure a type; matches of one figure stand together. */
  private static boolean isAlone(List<Match> matches, int m) {
    Figure figure = matches.get(m).figure();
    boolean first = m == 0 || !matches.get(m - 1).figure().equals(figure);
    boolean last = m + 1 == matches.size() || !matches.get(m + 1).figure().equals(figure);
    return first && last;
  }

  private static TypedFigure typed(Story story, Match match, int figure) {
    return new TypedFigure(
        figure,
        new ClaimType(match.type()),
        match.rule(),
        YIELDING.containsKey(match.type()) && restsOnFigure(story, match, figure),
        story.text().document().tokenAt(match.evidence().start()),
        story.endToken(match.evidence()));
  }

  private static boolean restsOnFigure(Story story, Match match, int figure) {
    return match.words().stream()
        .allMatch(token -> token >= story.first(figure) && token < story.end(figure));
  }
}

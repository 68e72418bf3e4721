package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.figure.Figure;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who asserts a figure: the source of the innermost attribution whose content covers its
 * number; failing that, whoever sets the figure or promises the money, arms or troops; failing
 * that, the publication.
 */
final class Voices {
  /** Cues whose content is no statement of fact: who condemns an attack does not count its dead. */
  static final ImmutableSet<String> SILENT_CUES = Lexicon.set("claim/silent-cues.txt");

  private final @Nullable String publisher;
  private final Agents agents;
  private final List<List<Attribution>> covering;

  Voices(Story story, @Nullable String publisher) {
    this.publisher = publisher;
    this.agents = new Agents(story);
    this.covering = covering(story);
  }

  /** Who asserts a figure. */
  Voice of(TypedFigure claim) {
    Source promising = agents.promising(claim);
    for (Attribution attribution : covering.get(claim.figure())) {
      Source source = attribution.source();
      if (source != null) {
        return Voice.of(attribution, source);
      }
    }
    Source agent = promising != null ? promising : agents.setting(claim);
    return agent != null ? Voice.agent(agent) : Voice.publisher(publisher);
  }

  /**
   * For each figure the asserting attributions whose content covers its number, innermost first.
   */
  private static List<List<Attribution>> covering(Story story) {
    List<Content> contents = contents(story);
    List<List<Attribution>> covering = new ArrayList<>();
    Deque<Content> open = new ArrayDeque<>();
    int next = 0;
    for (Figure figure : story.figures()) {
      int at = figure.number().start();
      while (next < contents.size() && contents.get(next).span().start() <= at) {
        open.push(contents.get(next++));
      }
      open.removeIf(content -> content.span().end() <= at);
      covering.add(
          open.stream()
              .filter(content -> figure.number().end() <= content.span().end())
              .sorted(INNERMOST_FIRST)
              .map(Content::attribution)
              .distinct()
              .toList());
    }
    return covering;
  }

  private static List<Content> contents(Story story) {
    List<Content> contents = new ArrayList<>();
    for (Attribution attribution : story.attributions()) {
      if (asserts(attribution)) {
        for (Span span : attribution.content()) {
          contents.add(new Content(span, attribution, depth(attribution)));
        }
      }
    }
    contents.sort(Comparator.comparingInt(content -> content.span().start()));
    return contents;
  }

  private static boolean asserts(Attribution attribution) {
    Cue.Stance stance = attribution.cue().stance();
    return stance != Cue.Stance.ASK && !SILENT_CUES.contains(attribution.cue().lemma());
  }

  private static int depth(Attribution attribution) {
    int depth = 0;
    for (Attribution a = attribution.within(); a != null && depth < 100; a = a.within()) {
      depth++;
    }
    return depth;
  }

  private static final Comparator<Content> INNERMOST_FIRST =
      Comparator.comparingInt((Content content) -> -content.depth())
          .thenComparingInt(content -> content.span().end() - content.span().start());

  /** A stretch of what an attribution says. */
  private record Content(Span span, Attribution attribution, int depth) {}
}

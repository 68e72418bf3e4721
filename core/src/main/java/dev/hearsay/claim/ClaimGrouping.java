package dev.hearsay.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.ClaimGroup.Relation;
import dev.hearsay.figure.Figure;
import dev.hearsay.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the claims of an article together that may speak of the same thing: same type, and nothing
 * in who, place and time that keeps them apart.
 */
final class ClaimGrouping {
  /** How many groups of a type back a claim looks for its like. */
  private static final int MEMORY = 32;

  /** How far before a part the words stand that make it one, in characters. */
  private static final int BEFORE_PART = 24;

  private static final ImmutableSet<String> PART_MARKERS = Lexicon.set("claim/part-markers.txt");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  private final String text;
  private final List<Group> groups = new ArrayList<>();
  private final ListMultimap<ClaimType, Group> byType = ArrayListMultimap.create();

  ClaimGrouping(String text) {
    this.text = text;
  }

  ImmutableList<ClaimGroup> group(List<Claim> claims) {
    for (Claim claim : claims) {
      Group group = find(claim);
      if (group == null) {
        group = new Group();
        groups.add(group);
        byType.put(claim.type(), group);
      }
      group.add(claim);
    }
    ImmutableList.Builder<ClaimGroup> all = ImmutableList.builder();
    for (int g = 0; g < groups.size(); g++) {
      all.add(groups.get(g).finish("g" + (g + 1)));
    }
    return all.build();
  }

  private @Nullable Group find(Claim claim) {
    List<Group> candidates = byType.get(claim.type());
    int least = Math.max(0, candidates.size() - MEMORY);
    for (int g = candidates.size() - 1; g >= least; g--) {
      Group group = candidates.get(g);
      if (isPart(group.last(), claim) || group.takes(claim)) {
        return group;
      }
    }
    return null;
  }

  /** "12 people, <em>including four</em> children": fewer, after a word that says so. */
  private boolean isPart(Claim total, Claim claim) {
    int start = claim.figure().start();
    if (total.figure().end() > start || start - total.figure().end() > 200) {
      return false;
    }
    String between = text.substring(Math.max(total.figure().end(), start - BEFORE_PART), start);
    String words = between.toLowerCase(Locale.ROOT);
    boolean led =
        Iterables.any(WORDS.split(words), PART_MARKERS::contains) || words.contains("of whom");
    boolean followed = claim.figure().text().toLowerCase(Locale.ROOT).contains("of them");
    return (led || followed) && isLess(claim.figure(), total.figure());
  }

  private static boolean isLess(Figure part, Figure total) {
    BigDecimal some = low(part);
    BigDecimal all = high(total) != null ? high(total) : low(total);
    return some != null && all != null && some.compareTo(all) < 0;
  }

  private static @Nullable BigDecimal low(Figure figure) {
    return figure.low() != null ? figure.low() : figure.value();
  }

  private static @Nullable BigDecimal high(Figure figure) {
    return figure.high() != null ? figure.high() : figure.value();
  }

  /** Whether two figures can both be true. */
  private static boolean agree(Figure one, Figure other) {
    return reaches(one, other) && reaches(other, one);
  }

  private static boolean reaches(Figure one, Figure other) {
    BigDecimal least = one.low() != null ? one.low() : one.high() == null ? one.value() : null;
    BigDecimal most =
        other.high() != null ? other.high() : other.low() == null ? other.value() : null;
    return least == null || most == null || least.compareTo(most) <= 0;
  }

  /** A group that grows. */
  private final class Group {
    private final List<Claim> claims = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Claim> totals = new ArrayList<>();

    Claim last() {
      return totals.get(totals.size() - 1);
    }

    boolean takes(Claim claim) {
      Claim like = last();
      return like.mayCountSameAs(claim)
          && samePlace(like.place(), claim.place())
          && sameTime(like.time(), claim.time());
    }

    void add(Claim claim) {
      Relation relation = claims.isEmpty() ? null : relation(claim);
      if (relation != null) {
        relations.add(relation);
      }
      if (relation == null || relation.kind() != Relation.Kind.PART) {
        totals.add(claim);
      }
      claims.add(claim);
    }

    private Relation relation(Claim claim) {
      Claim last = last();
      if (isPart(last, claim)) {
        return new Relation(claim, last, Relation.Kind.PART);
      }
      if (agree(last.figure(), claim.figure())) {
        return new Relation(claim, last, Relation.Kind.SAME);
      }
      boolean ownVoice = isPublisher(last) || isPublisher(claim);
      boolean same = Objects.equals(last.source().name(), claim.source().name());
      return new Relation(
          claim, last, same || ownVoice ? Relation.Kind.UPDATE : Relation.Kind.CONFLICT);
    }

    ClaimGroup finish(String id) {
      BigDecimal low = null;
      BigDecimal high = null;
      for (Claim claim : totals) {
        BigDecimal least = ClaimGrouping.low(claim.figure());
        BigDecimal most = ClaimGrouping.high(claim.figure());
        low = least == null || (low != null && low.compareTo(least) <= 0) ? low : least;
        high = most == null || (high != null && high.compareTo(most) >= 0) ? high : most;
      }
      return new ClaimGroup(id, totals.get(0).type(), who(), claims, relations, low, best(), high);
    }

    private @Nullable String who() {
      String longest = null;
      for (Claim claim : totals) {
        String who = claim.who();
        if (who != null && (longest == null || who.length() > longest.length())) {
          longest = who;
        }
      }
      return longest;
    }

    private @Nullable BigDecimal best() {
      for (Relation relation : Lists.reverse(relations)) {
        if (relation.kind() == Relation.Kind.UPDATE && relation.claim().figure().value() != null) {
          return relation.claim().figure().value();
        }
      }
      Map<BigDecimal, Integer> counts = new HashMap<>();
      BigDecimal best = null;
      for (Claim claim : totals) {
        BigDecimal value = claim.figure().value();
        if (value != null) {
          int count = counts.merge(value, 1, Integer::sum);
          best = best == null || count > counts.getOrDefault(best, 0) ? value : best;
        }
      }
      return best;
    }
  }

  private static boolean isPublisher(Claim claim) {
    return claim.source().kind() == Source.Kind.PUBLISHER;
  }

  private static boolean samePlace(Claim.@Nullable Place one, Claim.@Nullable Place other) {
    return one == null || other == null || one.mayBe(other);
  }

  /** Equal, or one names the day and the other its month or year. */
  private static boolean sameTime(Claim.@Nullable When one, Claim.@Nullable When other) {
    return one == null
        || other == null
        || one.value().startsWith(other.value())
        || other.value().startsWith(one.value());
  }
}

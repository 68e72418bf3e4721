package dev.hearsay.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one article that speak of the same thing: headline, lead and body, a toll and its
 * update, two sources that differ. A claim stands in one group.
 *
 * <p>The three estimates follow the Uppsala Conflict Data Program: the lowest and the highest
 * figure that anybody asserts, and the best one, which is one of those asserted and never an
 * average: the latest update, or else the figure that most claims give, or else the first.
 *
 * @param id its name in the output, such as {@code g1}
 * @param type the type of all its claims
 * @param who what is counted, in the words of the claim that says most
 * @param claims the claims in the order of the text
 * @param relations how each claim but the first stands to an earlier one
 * @param low the lowest estimate; null where the words set none
 * @param best the best estimate; null where no claim names a number
 * @param high the highest estimate; null where the words set none
 */
public record ClaimGroup(
    String id,
    ClaimType type,
    @Nullable String who,
    List<Claim> claims,
    List<Relation> relations,
    @Nullable BigDecimal low,
    @Nullable BigDecimal best,
    @Nullable BigDecimal high) {
  /** Copies the lists. */
  public ClaimGroup {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }

  /**
   * Groups the claims of an article, in the order in which the groups first appear. Time linear in
   * the claims.
   *
   * @param text the text of the article
   * @param claims its claims, in the order of the text
   */
  public static List<ClaimGroup> of(String text, List<Claim> claims) {
    return new ClaimGrouping(text).group(claims);
  }

  /** How a claim stands to an earlier one of its group. */
  public record Relation(Claim claim, Claim to, Kind kind) {
    /** The kinds of relations. */
    public enum Kind {
      /** The figures agree: "at least 12" and "12". */
      SAME,
      /** The same source, or the article itself, now says otherwise: "rose to 14". */
      UPDATE,
      /** A part of a total: "including four children". */
      PART,
      /** Two sources differ. */
      CONFLICT
    }
  }
}

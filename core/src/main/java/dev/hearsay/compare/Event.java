package dev.hearsay.compare;

import dev.hearsay.claim.ClaimType;
import dev.hearsay.time.Days;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several claims, of one or more articles, tell of: the same type of thing, at the same place
 * and time, of the same people.
 *
 * @param id its name in the output, such as {@code v1}
 * @param who what is counted, in the words that most accounts use; null where none says more than
 *     "people"
 * @param place where it happened, in the words that most accounts use; null where none says
 * @param days when it happened, from the first day that an account names to the last; null where
 *     none names any
 * @param accounts the claims, by day, then in the order of the articles and of their text
 * @param disputes the accounts that contradict each other
 * @param low the lowest figure that an account allows; null where the words set none
 * @param best the best figure of the latest article that has one; null where none has
 * @param high the highest figure that an account allows; null where the words set none
 */
public record Event(
    String id,
    ClaimType type,
    @Nullable String who,
    @Nullable String place,
    @Nullable Days days,
    List<Account> accounts,
    List<Dispute> disputes,
    @Nullable BigDecimal low,
    @Nullable BigDecimal best,
    @Nullable BigDecimal high) {
  /** Copies the lists. */
  public Event {
    accounts = List.copyOf(accounts);
    disputes = List.copyOf(disputes);
  }

  /** How many articles tell of it. */
  public int articles() {
    return (int) accounts.stream().mapToInt(Account::article).distinct().count();
  }
}

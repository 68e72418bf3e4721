package dev.hearsay.compare;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.hearsay.claim.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the strands of many articles into events; each goes where most ties it. */
final class Gathering {
  /** How many of the latest strands of an event a new one is compared with. */
  private static final int MEMORY = 32;

  /** How many of the latest events under a key are looked at. */
  private static final int CANDIDATES = 64;

  private final List<Bundle> bundles = new ArrayList<>();
  private final ListMultimap<String, Bundle> byKey = ArrayListMultimap.create();

  /** Strands that tell of one event. */
  private static final class Bundle {
    private final List<Strand> strands = new ArrayList<>();

    /** How much ties a strand to these; 0 where too little does, or something keeps it apart. */
    int ties(Strand strand) {
      int most = 0;
      for (Strand member : strands.subList(Math.max(0, strands.size() - MEMORY), strands.size())) {
        if (member.isApart(strand)) {
          return 0;
        }
        most = Math.max(most, member.ties(strand));
      }
      return most;
    }
  }

  void add(Strand strand) {
    List<String> keys =
        strand.keys().stream().map(key -> strand.group().type() + " " + key).toList();
    Bundle bundle = find(strand, keys);
    if (bundle == null) {
      bundle = new Bundle();
      bundles.add(bundle);
    }
    bundle.strands.add(strand);
    for (String key : keys) {
      List<Bundle> known = byKey.get(key);
      if (!known.contains(bundle)) {
        known.add(bundle);
      }
    }
  }

  private @Nullable Bundle find(Strand strand, List<String> keys) {
    Set<Bundle> candidates = new LinkedHashSet<>();
    for (String key : keys) {
      List<Bundle> known = byKey.get(key);
      candidates.addAll(known.subList(Math.max(0, known.size() - CANDIDATES), known.size()));
    }
    Bundle best = null;
    int most = 0;
    for (Bundle candidate : candidates) {
      int ties = candidate.ties(strand);
      if (ties > most) {
        most = ties;
        best = candidate;
      }
    }
    return best;
  }

  /** The events, those of most articles first. */
  ImmutableList<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Bundle bundle : bundles) {
      events.add(event(bundle.strands));
    }
    events.sort(
        Comparator.comparingInt(Event::articles)
            .thenComparingInt(event -> event.disputes().size())
            .thenComparingInt(event -> event.accounts().size())
            .reversed());
    ImmutableList.Builder<Event> numbered = ImmutableList.builder();
    for (int e = 0; e < events.size(); e++) {
      numbered.add(numbered(events.get(e), "v" + (e + 1)));
    }
    return numbered.build();
  }

  private static Event numbered(Event event, String id) {
    return new Event(
        id,
        event.type(),
        event.who(),
        event.place(),
        event.days(),
        event.accounts(),
        event.disputes(),
        event.low(),
        event.best(),
        event.high());
  }

  private static Event event(List<Strand> strands) {
    List<Account> accounts = new ArrayList<>();
    strands.forEach(strand -> accounts.addAll(strand.accounts()));
    accounts.sort(
        Comparator.comparing(Account::day, Comparator.nullsLast(Comparator.naturalOrder())));
    return new Event(
        "",
        strands.get(0).group().type(),
        mostCommon(accounts, Gathering::people),
        mostCommon(accounts, Gathering::place),
        Strand.span(
            accounts.stream()
                .flatMap(account -> Strand.happened(account.claim()).stream())
                .toList()),
        accounts,
        Disputes.among(accounts),
        numbers(strands, strand -> strand.group().low()).min(BigDecimal::compareTo).orElse(null),
        best(strands),
        numbers(strands, strand -> strand.group().high()).max(BigDecimal::compareTo).orElse(null));
  }

  private static Stream<BigDecimal> numbers(
      List<Strand> strands, Function<Strand, @Nullable BigDecimal> number) {
    return strands.stream().map(number).filter(Objects::nonNull);
  }

  /** "People" says nothing where others say which. */
  private static @Nullable String people(Claim claim) {
    return "people".equals(claim.who()) ? null : claim.who();
  }

  private static @Nullable String place(Claim claim) {
    return claim.place() == null ? null : claim.place().text();
  }

  /** The words that most accounts use; the first of them where several do; null where none does. */
  private static @Nullable String mostCommon(
      List<Account> accounts, Function<Claim, @Nullable String> words) {
    Map<String, Integer> counts = new HashMap<>();
    String best = null;
    for (Account account : accounts) {
      String said = words.apply(account.claim());
      if (said != null) {
        int count = counts.merge(said, 1, Integer::sum);
        best = best == null || count > counts.getOrDefault(best, 0) ? said : best;
      }
    }
    return best;
  }

  private static @Nullable BigDecimal best(List<Strand> strands) {
    Optional<Strand> latest =
        strands.stream()
            .filter(strand -> strand.group().best() != null)
            .max(
                Comparator.comparing(
                    Gathering::day, Comparator.nullsFirst(Comparator.naturalOrder())));
    return latest.map(strand -> strand.group().best()).orElse(null);
  }

  private static @Nullable LocalDate day(Strand strand) {
    return strand.accounts().get(0).day();
  }
}

package dev.hearsay.programs;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.attribution.Cue;
import dev.hearsay.claim.Claim;
import java.io.IOException;
import java.time.LocalDate;

/** Follows one figure, the toll of a flood, through a week of articles. */
public final class OneFigureThroughAWeek {
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);
  private static final String TYPE = "casualties.killed";

  private OneFigureThroughAWeek() {}

  /** Prints a line for each claim: day, number, source, and whether it is denied. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.builder().build();
    for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusWeeks(1)); day = day.plusDays(1)) {
      for (Claim claim : extractor.extract(article(day)).claims()) {
        if (claim.type().name().equals(TYPE)) {
          System.out.println(line(day, claim));
        }
      }
    }
  }

  private static Article article(LocalDate day) throws IOException {
    String text = Resource.text("week/" + day + ".txt");
    return Article.of(text).from("The Lirin Herald").publishedOn(day);
  }

  private static String line(LocalDate day, Claim claim) {
    return day
        + "  "
        + claim.figure().number().text()
        + "  "
        + claim.source().name()
        + (claim.stance() == Cue.Stance.DENY ? " (denied)" : "");
  }
}

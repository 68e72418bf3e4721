package dev.hearsay.programs;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.claim.Claim;
import dev.hearsay.rule.RuleSet;
import java.io.IOException;

/** A claim type of your own: rules in a file, beside those that ship. */
public final class OwnRules {
  private OwnRules() {}

  /** Prints the claims of a text, those of the own type among them. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.builder().rules(RuleSet.english().and(houseRules())).build();
    Article article =
        Article.of(
            "Some 30 ferries were cancelled on Monday, the harbour office said. Two sailors"
                + " were injured.");
    for (Claim claim : extractor.extract(article).claims()) {
      System.out.println(claim.type() + ": " + claim.figure().text() + ", by rule " + claim.rule());
    }
  }

  private static RuleSet houseRules() throws IOException {
    String file = "house-rules.yaml";
    return RuleSet.parse(file, Resource.text(file));
  }
}

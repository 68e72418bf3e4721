import dev.hearsay.Hearsay;
import dev.hearsay.claim.Claim;

public final class WhoSaysWhat {
  public static void main(String[] args) {
    String text =
        "At least 40 soldiers were killed near Arvenholm, the Defense Ministry said on Monday.";
    for (Claim claim : Hearsay.read(text).claims()) {
      System.out.println(claim.source().name() + ": " + claim.type() + ", " + claim.figure().text());
    }
  }
}

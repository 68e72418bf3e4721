package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is to be found.
 *
 * @param number where its number stands
 * @param fields the gold's own fields
 */
record GoldClaim(Span number, JsonNode fields) {
  /** The claims of an article. */
  static List<GoldClaim> of(Gold gold) throws IOException {
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonNode claim : gold.record().get("claims")) {
      claims.add(new GoldClaim(place(gold, claim), claim));
    }
    return claims;
  }

  /**
   * The number's place: told by its code point offset {@code at}, or the only one in a sentence.
   */
  private static Span place(Gold gold, JsonNode claim) throws IOException {
    String number = claim.get("number").asText();
    int start;
    if (claim.has("at")) {
      start = gold.text().offsetByCodePoints(0, claim.get("at").asInt());
    } else {
      int sentence = gold.text().indexOf(claim.get("sentence").asText());
      start = sentence + wholeWord(claim.get("sentence").asText(), number);
    }
    if (start < 0 || !gold.text().startsWith(number, start)) {
      throw new IOException(gold.record().path("id").asText() + ": no place of '" + number + "'");
    }
    return new Span(start, start + number.length());
  }

  private static int wholeWord(String sentence, String number) {
    for (int at = sentence.indexOf(number); at >= 0; at = sentence.indexOf(number, at + 1)) {
      int end = at + number.length();
      if ((at == 0 || !wordAt(sentence, at - 1))
          && (end == sentence.length() || !wordAt(sentence, end))) {
        return at;
      }
    }
    return sentence.indexOf(number);
  }

  private static boolean wordAt(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_';
  }

  String type() {
    return fields.get("type").asText();
  }

  boolean sourced() {
    return fields.hasNonNull("source");
  }

  /** The share of the longer of two numbers that both have. */
  double overlap(Spanned other) {
    int shared = Math.min(number.end(), other.end()) - Math.max(number.start(), other.start());
    int longer = Math.max(number.end() - number.start(), other.end() - other.start());
    return Math.max(0, (double) shared / longer);
  }

  /** What a claim has right. */
  Set<Trait> right(Claim found) {
    Set<Trait> right = EnumSet.noneOf(Trait.class);
    add(right, Trait.VALUE, Numbers.same(found.figure(), fields));
    add(
        right,
        Trait.BOUND,
        right.contains(Trait.VALUE)
            && found.figure().bound().name().equals(fields.path("bound").asText()));
    source(found.source(), right);
    add(
        right,
        Trait.WHO,
        !fields.hasNonNull("who") || SourceNames.alike(orEmpty(found.who()), names("who")));
    Claim.Place place = found.place();
    add(
        right,
        Trait.PLACE,
        place == null
            ? names("place").isEmpty()
            : !names("place").isEmpty() && SourceNames.alike(place.text(), names("place")));
    String time = found.time() == null ? null : found.time().value();
    add(
        right,
        Trait.TIME,
        fields.hasNonNull("time") ? SameTime.of(time, fields.get("time").asText()) : time == null);
    add(
        right,
        Trait.SAID_ON,
        !fields.hasNonNull("said_on")
            || SameTime.of(found.saidOn(), fields.get("said_on").asText()));
    add(right, Trait.STANCE, denied() == denied(found) && negative() == negative(found));
    return right;
  }

  private void source(Source source, Set<Trait> right) {
    boolean nobody = source.kind() == Source.Kind.PUBLISHER;
    if (!sourced()) {
      add(right, Trait.SOURCE, nobody);
      add(right, Trait.RESOLVED, nobody);
      return;
    }
    String name = orEmpty(source.name() != null ? source.name() : source.text());
    add(right, Trait.SOURCE, !nobody && SourceNames.same(name, names("source")));
    add(right, Trait.RESOLVED, !nobody && SourceNames.resolved(name, names("source")));
  }

  private static void add(Set<Trait> right, Trait trait, boolean holds) {
    if (holds) {
      right.add(trait);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private List<String> names(String field) {
    List<String> names = new ArrayList<>();
    fields.path(field).forEach(name -> names.add(name.asText()));
    return names;
  }

  /** Whether it is denied, or said not to have happened. */
  boolean contrary() {
    return denied() || negative();
  }

  private boolean denied() {
    return fields.path("stance").asText().equals(Cue.Stance.DENY.name());
  }

  private boolean negative() {
    return fields.path("polarity").asText().equals(Claim.Polarity.NEGATIVE.name());
  }

  private static boolean denied(Claim claim) {
    return claim.stance() == Cue.Stance.DENY;
  }

  private static boolean negative(Claim claim) {
    return claim.polarity() == Claim.Polarity.NEGATIVE;
  }
}

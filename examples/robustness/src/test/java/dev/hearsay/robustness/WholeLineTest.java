package dev.hearsay.robustness;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The whole line, on noise, on nasty bits, and on articles that were spoiled. */
class WholeLineTest {
  private static final List<String> ARTICLES = Newsroom.articles(50);

  @BeforeContainer
  static void engineIsLoaded() {
    Reading.check(Reading.SHIPPED, "Ready.");
  }

  @Example
  void bits() {
    for (String bit : Nasty.BITS) {
      Reading.check(Reading.SHIPPED, bit);
      Reading.check(Reading.SHIPPED, bit + " 40 soldiers were killed, he said." + bit);
    }
  }

  @Example
  void longRows() {
    for (String piece : Nasty.REPEATED) {
      Reading.check(Reading.SHIPPED, Nasty.repeated(piece, 2_000));
    }
  }

  @Property(tries = 100, seed = "2025")
  void anyCharacters(@ForAll("noise") String text) {
    Reading.check(Reading.SHIPPED, text);
  }

  @Property(tries = 100, seed = "2025")
  void rowsOfBits(@ForAll("rows") String text) {
    Reading.check(Reading.SHIPPED, text);
    Reading.check(Reading.CHANCE, text);
  }

  @Property(tries = 150, seed = "2025")
  void spoiledArticles(@ForAll long seed) {
    String text = new Mutator(seed, ARTICLES).next();
    Reading.check(Reading.SHIPPED, text);
    Reading.check(Reading.CHANCE, text);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  @Provide
  Arbitrary<String> rows() {
    return Arbitraries.of(Nasty.BITS)
        .list()
        .ofMaxSize(25)
        .map(bits -> bits.stream().collect(Collectors.joining(bits.size() % 2 == 0 ? " " : "")));
  }
}

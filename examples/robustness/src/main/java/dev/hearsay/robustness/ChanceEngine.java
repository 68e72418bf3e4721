package dev.hearsay.robustness;

import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An engine that tags by chance, the same text always alike: whatever an engine says, the steps
 * after it must hold.
 */
public final class ChanceEngine implements Engine {
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();
  private static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.NATIONALITY,
          new EntityType("SHIP"));
  private static final int LONGEST_NAME = 5;

  private final double chance;

  /**
   * An engine.
   *
   * @param chance how many of the words are tagged by chance, from 0 to 1; the others get tags by
   *     their shape
   */
  public ChanceEngine(double chance) {
    this.chance = chance;
  }

  @Override
  public String name() {
    return "chance";
  }

  @Override
  public Tagging tag(Document document) {
    Random random = new Random(document.text().hashCode());
    List<PartOfSpeech> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Token token : document.tokens()) {
      tags.add(tag(token, random));
      lemmas.add(random.nextDouble() < chance / 8 ? "say" : token.lower());
    }
    return new Tagging(tags, lemmas, chance == 0 ? List.of() : names(document, random));
  }

  private PartOfSpeech tag(Token token, Random random) {
    if (random.nextDouble() < chance) {
      return TAGS[random.nextInt(TAGS.length)];
    }
    int c = token.text().codePointAt(0);
    if (Character.isDigit(c)) {
      return PartOfSpeech.NUM;
    }
    if (!Character.isLetter(c)) {
      return PartOfSpeech.PUNCT;
    }
    return Character.isUpperCase(c) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }

  /** Names that do not overlap, each in one sentence. */
  private static List<Name> names(Document document, Random random) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int first = sentence.firstToken() + random.nextInt(8);
      while (first < sentence.endToken()) {
        int end = Math.min(sentence.endToken(), first + 1 + random.nextInt(LONGEST_NAME));
        EntityType type = TYPES.get(random.nextInt(TYPES.size()));
        names.add(new Name(first, end, type, random.nextDouble()));
        first = end + random.nextInt(8);
      }
    }
    return names;
  }
}

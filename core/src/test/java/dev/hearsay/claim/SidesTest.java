package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.entity.Mention;
import dev.hearsay.text.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidesTest {
  private static final Sides SIDES =
      new Sides(
          List.of(
              mention("Lantern Brigade", EntityType.ORGANIZATION),
              mention("Druze", EntityType.NATIONALITY),
              mention("Norwood", EntityType.LOCATION)));

  private static Mention mention(String name, EntityType type) {
    return new Mention("m1", 0, name.length(), name, type, Mention.Form.NAME, null);
  }

  @ParameterizedTest
  @CsvSource({
    "North Korean soldiers, North Korea",
    "wounded South Korean sailors, South Korea",
    "Peru's peacekeepers, Peru",
    "Norwegians, Norway",
    "masked Lantern Brigade fighters, Lantern Brigade",
    "Druze villagers, Druze",
    "Polish tanks, Poland"
  })
  void namesTheSide(String who, String side) {
    assertThat(SIDES.of(who)).isEqualTo(side);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"people", "Russian-made drones", "polish jars", "Norwood bakers", "", "\ud800"})
  void namesNoneWhereNothingShowsIt(String who) {
    assertThat(SIDES.of(who)).isNull();
  }

  @Test
  void nobodyCountedIsOnNoSide() {
    assertThat(SIDES.of(null)).isNull();
  }
}

package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {
  @ParameterizedTest
  @CsvSource({
    "Chilean soldiers, SOLDIERS",
    "troops from the north, SOLDIERS",
    "servicemen, SOLDIERS",
    "Mercenaries, FIGHTERS",
    "off-duty police officers, POLICE",
    "children, CHILDREN",
    "boys and girls, CHILDREN",
    "women, WOMEN",
    "aid workers, RESCUERS",
    "soldiers who fled the prison, SOLDIERS",
    "displaced people, REFUGEES"
  })
  void goesByTheHead(String who, Claim.Category category) {
    assertThat(Categories.of(who)).isEqualTo(category);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "police cars",
        "women and children",
        "officers",
        "fathers of children",
        "and",
        "of",
        "",
        "\ud800"
      })
  void tellsNothingOfThingsAndOfPeopleAtLarge(String who) {
    assertThat(Categories.of(who)).isNull();
  }

  @Test
  void nobodyCountedIsOfNoSort() {
    assertThat(Categories.of(null)).isNull();
  }
}

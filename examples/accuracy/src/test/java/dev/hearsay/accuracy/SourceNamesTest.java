package dev.hearsay.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # found                    | accepted          | same  | fullest | alike
          Ines Halloran              | Ines Halloran     | true  | true    | true
          Lt. Gen. Ines Halloran     | Ines Halloran     | true  | true    | true
          Halloran                   | Ines Halloran     | false | false   | true
          the Karsk army             | Karsk army        | true  | true    | true
          Ines Halloran, the chief   | Ines Halloran     | true  | true    | false
          INES HALLORAN              | Ines Halloran     | true  | true    | true
          Karsk Army's               | Karsk army        | true  | true    | true
          Marta Oslin                | Ines Halloran     | false | false   | false
          Defense Ministry of Karsk  | Karsk             | true  | true    | true
          Ministry                   | Defense Ministry  | false | false   | true
          Defense Ministry           | Karsk Defense Ministry | false | true | true
          ''                         | Karsk             | false | false   | false
          """)
  void comparesAsAReaderWould(
      String found, String accepted, boolean same, boolean fullest, boolean alike) {
    assertThat(SourceNames.same(found, List.of(accepted))).isEqualTo(same);
    assertThat(SourceNames.resolved(found, List.of(accepted))).isEqualTo(fullest);
    assertThat(SourceNames.alike(found, List.of(accepted))).isEqualTo(alike);
  }
}

package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BratTest {
  private static final Pattern BOUND = Pattern.compile("(T\\d+)\\t(\\w+) (\\d+) (\\d+)\\t(.*)");
  private static final Pattern EVENT =
      Pattern.compile("(E\\d+)\\t(\\w+):(T\\d+)((?: \\w+:T\\d+)*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("A\\d+\\t\\w+ (E\\d+) \\w+");

  @Test
  void eachLineIsOneOfTheFormatAndRefersToOnesBefore() {
    Set<String> ids = new HashSet<>();
    for (String line : Brat.render(Sample.extraction()).lines().toList()) {
      Matcher bound = BOUND.matcher(line);
      Matcher event = EVENT.matcher(line);
      Matcher attribute = ATTRIBUTE.matcher(line);
      if (bound.matches()) {
        String words =
            Sample.TEXT.substring(
                Integer.parseInt(bound.group(3)), Integer.parseInt(bound.group(4)));
        assertThat(bound.group(5)).isEqualTo(words);
        assertThat(ids.add(bound.group(1))).isTrue();
      } else if (event.matches()) {
        assertThat(ids).contains(event.group(3));
        assertThat(ids.add(event.group(1))).isTrue();
      } else {
        assertThat(attribute.matches()).as(line).isTrue();
        assertThat(ids).contains(attribute.group(1));
      }
    }
  }

  @Test
  void aClaimIsAnEventWithItsSourceAndPlace() {
    assertThat(Brat.render(Sample.extraction()))
        .containsPattern("E\\d+\\tcasualties_killed:T\\d+ Source:T\\d+ Place:T\\d+\\n");
  }
}

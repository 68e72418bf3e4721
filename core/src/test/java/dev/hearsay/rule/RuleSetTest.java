package dev.hearsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What patterns match, on texts tagged by hand. */
class RuleSetTest {
  private static final String KILLED =
      "[PEOPLE 300/NUM | soldiers/NOUN/soldier ] were/AUX/be killed/VERB/kill in/ADP"
          + " [LOCATION Kursk/PROPN/Kursk ] on/ADP [DATE Monday/PROPN/Monday ] ./PUNCT";

  private static RuleSet rule(String pattern) {
    return RuleSet.parse(
        "test.yaml",
        """
        words:
          kill: [kill, mow down]
          soldier: [soldier]
        parts:
          passive: '(have|has)? (been|were|was)'
        rules:
        - rule: test
          claim: casualties.killed
          pattern: '%s'
          yes: '[1]'
          no: '1'
        """
            .formatted(pattern));
  }

  private static void finds(String pattern, String text) {
    assertThat(TaggedText.of(text).found(rule(pattern))).hasSize(1);
  }

  private static void findsNothing(String pattern, String text) {
    assertThat(TaggedText.of(text).found(rule(pattern))).isEmpty();
  }

  @Test
  void wordsLemmasListsAndTags() {
    finds("<figure> were killed", KILLED);
    finds("<figure> ~be ~kill", KILLED);
    finds("<figure> ~be @kill", KILLED);
    finds("<figure> AUX VERB", KILLED);
    finds("<figure> were killed/VERB", KILLED);
    findsNothing("<figure> were killed/NOUN", KILLED);
    findsNothing("<figure> killed", KILLED);
    findsNothing("<figure> were @soldier", KILLED);
  }

  @Test
  void figuresByKindUnitWordsAndShape() {
    finds("<figure:PEOPLE|OBJECT> were", KILLED);
    findsNothing("<figure:OBJECT> were", KILLED);
    finds("<figure unit=@soldier> were", KILLED);
    findsNothing("<figure unit!=@soldier> were", KILLED);
    findsNothing("<figure unit=~tank> were", KILLED);
    finds("<figure with=soldiers> were", KILLED);
    findsNothing("<figure bare> were", KILLED);
    finds("<figure bare> dead", "[OTHER 12/NUM ] dead/ADJ");
  }

  @Test
  void spansAndSentenceEnds() {
    finds("^ <figure> <passive> @kill in <LOCATION> on <time:DATE> . $", KILLED);
    findsNothing("<figure> were killed in <PERSON>", KILLED);
    findsNothing("<figure> were killed in <LOCATION> on <time:DURATION>", KILLED);
  }

  @Test
  void repetitionsChoicesAndNegation() {
    finds("<figure> (was|were) _{1,2} <LOCATION>", KILLED);
    findsNothing("<figure> (was|were) _{3} <LOCATION>", KILLED);
    finds("<figure> !VERB* killed", KILLED);
    findsNothing("<figure> !(AUX|VERB)* killed", KILLED);
    finds("(~kill <figure>|<figure> ~be ~kill)", KILLED);
    finds("~kill <figure>", "killing/VERB/kill [PEOPLE 12/NUM ]");
    finds("<figure> _* on <time>", KILLED);
  }

  @Test
  void gapsStopAtClauseBorders() {
    finds("<figure> ... killed", "[PEOPLE 12/NUM ] people ,/PUNCT all/DET miners ,/PUNCT killed");
    findsNothing("<figure> ... killed", "[PEOPLE 12/NUM ] left/VERB ;/PUNCT others/NOUN killed");
    findsNothing(
        "<figure> ... killed",
        "[PEOPLE 12/NUM ] left/VERB and/CCONJ the/DET rest/NOUN were/AUX killed/VERB");
    finds("<figure> ... killed", "[PEOPLE 12/NUM ] were/AUX hit/VERB and/CCONJ killed/VERB");
  }

  @Test
  void capturesAndEvidence() {
    TaggedText text = TaggedText.of("Early/ADV " + KILLED);
    List<Match> matches =
        text.matches(rule("<figure> were killed (... place=<LOCATION>)? (... time=<time>)?"));
    assertThat(matches).hasSize(1);
    Match match = matches.get(0);
    assertThat(text.words(match.evidence()))
        .isEqualTo("300 soldiers were killed in Kursk on Monday");
    assertThat(match.capture(Match.Role.PLACE).map(text::words)).contains("Kursk");
    assertThat(match.capture(Match.Role.TIME).map(text::words)).contains("Monday");
  }
}

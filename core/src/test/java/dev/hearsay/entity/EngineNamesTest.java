package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the names that an engine marks, here as {@code [words|TYPE]}. */
class EngineNamesTest {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([A-Z]+)\\]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "in [Kenya , Uganda and Chad|LOCATION]          > Kenya LOCATION; Uganda LOCATION; Chad LOCATION",
        "of [Holm, Inc.|ORGANIZATION] today             > Holm, Inc. ORGANIZATION",
        "as [President Ada Lund|PERSON] left            > Ada Lund PERSON",
        "then [Near Idlib|PERSON] it rained             > Idlib LOCATION",
        "in [Idlib|LOCATION] province                   > Idlib province LOCATION",
        "in Russia's [Kursk Oblast|ORGANIZATION]        > Kursk Oblast LOCATION",
        "the [Law Society|ORGANIZATION] of [New South Wales|LOCATION] > Law Society of New South Wales ORGANIZATION",
        "the Government of [Norway|LOCATION] left       > Government of Norway ORGANIZATION",
        "a government of [Norway|LOCATION] left         > Norway LOCATION",
        "the 407 th [Signal Regiment|ORGANIZATION] left > 407 th Signal Regiment ORGANIZATION",
        "by 407 [Signal Firms|ORGANIZATION] today       > Signal Firms ORGANIZATION",
        "yours, [Ada Lund 4105|PERSON] thanks           > Ada Lund PERSON",
        "by [Maine Ada Cole|PERSON] today               > Maine LOCATION; Ada Cole PERSON",
        "in an [Internet|ORGANIZATION] statement        > Internet MISC",
        "the [Stanley Cup|ORGANIZATION] was lost        > Stanley Cup MISC",
        "the 2011 [Norway|LOCATION] local elections     > Norway MISC",
        "in 2011 [Norway|LOCATION] called elections     > Norway LOCATION",
        "said [Transport|ORGANIZATION] Secretary Lund of [UN|ORGANIZATION] > UN ORGANIZATION",
        "said [Crown Press|ORGANIZATION] Secretary Lund > Crown ORGANIZATION",
        "the Secretary of [State|ORGANIZATION] at [UN|ORGANIZATION] > UN ORGANIZATION",
        "said [UN|ORGANIZATION] Secretary Lund          > UN ORGANIZATION",
        "yours, [Vince Vince|PERSON] thanks             > Vince PERSON; Vince PERSON",
        "to [Pamela Butterworth Larry Lindqvist|PERSON] > Pamela Butterworth PERSON; Larry Lindqvist PERSON",
        "of [Ali Hassan Ali|PERSON] today               > Ali Hassan Ali PERSON",
        "in [Storm over Oslo|MISC] he sang              > Storm over Oslo MISC",
      })
  void putsNamesRight(String marked, String expected) {
    TaggedDocument document = tag(marked);
    assertThat(EngineNames.of(document))
        .extracting(
            name ->
                document.document().excerpt(name.first(), name.end()).text() + " " + name.type())
        .containsExactly(expected.split("; ", -1));
  }

  private static TaggedDocument tag(String marked) {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    List<String> types = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      places.add(new int[] {text.length(), text.length() + mark.group(1).length()});
      types.add(mark.group(2));
      text.append(mark.group(1));
    }
    mark.appendTail(text);
    TaggedDocument plain = PlainTagger.tag(text.toString());
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      names.add(name(plain.document(), places.get(i), types.get(i)));
    }
    return PlainTagger.named(plain, names);
  }

  private static Name name(Document document, int[] place, String type) {
    int first = -1;
    int end = -1;
    for (int i = 0; i < document.tokens().size(); i++) {
      Token token = document.tokens().get(i);
      if (token.start() == place[0]) {
        first = i;
      }
      if (token.end() == place[1]) {
        end = i + 1;
      }
    }
    return new Name(first, end, new EntityType(type), 1);
  }
}

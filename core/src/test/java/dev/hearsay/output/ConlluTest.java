package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {
  @Test
  void eachTokenIsARowOfTenColumns() {
    List<String> lines = Conllu.render(Sample.extraction()).lines().toList();
    assertThat(lines)
        .startsWith("# newdoc id = sample", "# sent_id = sample-1", "# text = " + Sample.TEXT);
    List<String> rows = lines.stream().filter(line -> line.contains("\t")).toList();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(Splitter.on('\t').split(rows.get(i)))
          .hasSize(10)
          .startsWith(String.valueOf(i + 1));
    }
    assertThat(lines).last().isEqualTo("");
  }

  @Test
  void theTextCanBeMadeOfItsTokens() {
    StringBuilder text = new StringBuilder();
    for (String line : Conllu.render(Sample.extraction()).lines().toList()) {
      if (line.contains("\t")) {
        List<String> columns = Splitter.on('\t').splitToList(line);
        text.append(columns.get(1)).append(columns.get(9).contains("SpaceAfter=No") ? "" : " ");
      }
    }
    assertThat(text.toString().strip()).isEqualTo(Sample.TEXT);
  }

  @Test
  void namesStandInTheLastColumn() {
    assertThat(Conllu.render(Sample.extraction()))
        .contains("\tTarn\ttarn\tNOUN\t_\t_\t_\t_\t_\tEntity=(e2-LOCATION)\n");
  }
}

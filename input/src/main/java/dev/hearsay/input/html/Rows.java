package dev.hearsay.input.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes one block of the cells of a row, where they are cells and not columns of a layout. */
final class Rows {
  private static final int LONGEST_CELL = 80;
  private static final String BETWEEN_CELLS = " | ";

  private Rows() {}

  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    int i = 0;
    while (i < blocks.size()) {
      Element row = row(blocks.get(i));
      int end = i + 1;
      while (row != null && end < blocks.size() && row.equals(row(blocks.get(end)))) {
        end++;
      }
      List<Block> cells = blocks.subList(i, end);
      if (row != null && cells.size() > 1 && areCells(cells)) {
        joined.add(joined(row, cells));
      } else {
        joined.addAll(cells);
      }
      i = end;
    }
    return joined;
  }

  private static @Nullable Element row(Block block) {
    boolean cell = block.element().nameIs("td") || block.element().nameIs("th");
    return cell ? block.element().parent() : null;
  }

  private static boolean areCells(List<Block> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean parted = i > 0 && cells.get(i).element().equals(cells.get(i - 1).element());
      if (parted || cells.get(i).text().length() > LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }

  private static Block joined(Element row, List<Block> cells) {
    String text =
        cells.stream()
            .map(cell -> cell.text().replace('\n', ' '))
            .collect(Collectors.joining(BETWEEN_CELLS));
    return new Block(row, text, cells.stream().mapToInt(Block::linked).sum(), 0);
  }
}

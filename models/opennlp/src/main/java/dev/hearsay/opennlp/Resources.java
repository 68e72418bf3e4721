package dev.hearsay.opennlp;

import com.google.common.base.Splitter;
import dev.hearsay.lexicon.DataFiles;
import java.util.List;

/** Reads the data files that ship beside the classes of this package. */
final class Resources {
  private static final Splitter TABS = Splitter.on('\t');
  private static final DataFiles FILES =
      new DataFiles("/dev/hearsay/opennlp/", Resources.class::getResourceAsStream);

  private Resources() {}

  /** The content of a file. */
  static byte[] read(String file) {
    return FILES.read(file);
  }

  /** The entries of a file, cut into their fields at tabs; lines that begin with # say nothing. */
  static List<List<String>> table(String file) {
    return FILES
        .text(file)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(TABS::splitToList)
        .toList();
  }
}

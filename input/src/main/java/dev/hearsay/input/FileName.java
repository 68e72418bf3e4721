package dev.hearsay.input;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the name of a file or of an archive's entry says. */
final class FileName {
  /** What stands beside pages that were saved, and what holds no text: passed over in folders. */
  private static final ImmutableSet<String> PASSED_OVER =
      ImmutableSet.of(
          "avi", "bin", "bmp", "class", "css", "db", "dll", "eot", "exe", "gif", "ico", "jar",
          "jpeg", "jpg", "js", "map", "mov", "mp3", "mp4", "ogg", "otf", "png", "so", "svg", "tif",
          "tiff", "ttf", "wav", "webm", "webp", "woff", "woff2");

  /** What no reader here can read, though some are zip archives of text. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of(
          "doc", "docx", "epub", "odp", "ods", "odt", "pdf", "ppt", "pptx", "rtf", "xls", "xlsx");

  private static final ImmutableSet<String> COMPRESSED = ImmutableSet.of("gz", "gzip");
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("/\\")).trimResults().omitEmptyStrings();

  private FileName() {}

  /** The ending, in lower case, without that of a compression: {@code warc} of a.warc.gz. */
  static String ending(String name) {
    String ending = lastEnding(name);
    return COMPRESSED.contains(ending)
        ? lastEnding(name.substring(0, name.length() - ending.length() - 1))
        : ending;
  }

  private static String lastEnding(String name) {
    int dot = name.lastIndexOf('.');
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return dot <= slash + 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its endings: {@code 2025/a} of 2025/a.txt.gz. */
  static String withoutEnding(String name) {
    String stem = name;
    String ending = lastEnding(stem);
    if (COMPRESSED.contains(ending)) {
      stem = stem.substring(0, stem.length() - ending.length() - 1);
      ending = lastEnding(stem);
    }
    return ending.isEmpty() ? stem : stem.substring(0, stem.length() - ending.length() - 1);
  }

  /** The id that an entry of an archive or a file below a folder gives its article. */
  static String id(String path) {
    String plain =
        PARTS
            .splitToStream(path)
            .filter(part -> !part.equals(".") && !part.equals(".."))
            .collect(Collectors.joining("/"));
    return withoutEnding(plain);
  }

  /** Whether its ending tells a document of an office program, or a PDF. */
  static boolean isDocument(String name) {
    return DOCUMENTS.contains(ending(name));
  }

  /** Whether it is hidden, or holds no text as its ending tells. */
  static boolean isPassedOver(String path) {
    for (String part : PARTS.split(path)) {
      boolean step = part.equals(".") || part.equals("..");
      if ((part.startsWith(".") && !step) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return PASSED_OVER.contains(ending(path));
  }
}

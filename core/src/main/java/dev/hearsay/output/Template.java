package dev.hearsay.output;

import com.google.common.base.Preconditions;
import dev.hearsay.lexicon.DataFiles;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the library with places for values: {@code {{name}}}. */
record Template(String text) {
  private static final DataFiles FILES =
      new DataFiles("/dev/hearsay/", Template.class::getResourceAsStream);
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** The template in a file beside this class. */
  static Template of(String file) {
    return new Template(FILES.text("output/" + file));
  }

  /** The text with the values in their places; values are not looked into. */
  String fill(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Preconditions.checkNotNull(
                        values.get(place.group(1)), "no value for %s", place.group(1))));
  }
}

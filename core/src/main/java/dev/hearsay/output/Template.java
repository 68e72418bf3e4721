package dev.hearsay.output;

import com.google.common.base.Preconditions;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the library with places for values: {@code {{name}}}. */
record Template(String text) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** The template in a file beside this class. */
  static Template of(String file) {
    try {
      return new Template(
          Resources.toString(Resources.getResource(Template.class, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

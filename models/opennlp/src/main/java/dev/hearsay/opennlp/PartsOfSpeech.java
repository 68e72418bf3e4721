package dev.hearsay.opennlp;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.hearsay.text.PartOfSpeech;
import java.util.Arrays;

/** Reads the tags of OpenNLP's models. */
final class PartsOfSpeech {
  private static final ImmutableMap<String, PartOfSpeech> BY_NAME =
      Maps.uniqueIndex(Arrays.asList(PartOfSpeech.values()), PartOfSpeech::name);

  private PartsOfSpeech() {}

  /**
   * The part of speech that a tag tells. OpenNLP's official model leaves contractions whole and
   * tags them with two, {@code AUX+PART}: the first counts.
   */
  static PartOfSpeech of(String tag) {
    int plus = tag.indexOf('+');
    String name = plus < 0 ? tag : tag.substring(0, plus);
    return BY_NAME.getOrDefault(name, PartOfSpeech.X);
  }
}

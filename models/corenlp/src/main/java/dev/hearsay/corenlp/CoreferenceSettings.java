package dev.hearsay.corenlp;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How far CoreNLP looks for phrases that mean the same. Immutable.
 *
 * @param method how it finds them
 * @param mentionDistance how many mentions an antecedent may lie back
 */
public record CoreferenceSettings(CoreferenceMethod method, int mentionDistance) {
  private static final int USUAL_DISTANCE = 50;

  /** Checks the distance. */
  public CoreferenceSettings {
    checkArgument(
        mentionDistance > 0, "a mention distance of %s: it must be 1 or more", mentionDistance);
  }

  /** The statistical method, 50 mentions back, as in CoreNLP itself. */
  public static CoreferenceSettings defaults() {
    return new CoreferenceSettings(CoreferenceMethod.STATISTICAL, USUAL_DISTANCE);
  }

  /** The same with another method. */
  public CoreferenceSettings withMethod(CoreferenceMethod method) {
    return new CoreferenceSettings(method, mentionDistance);
  }

  /** The same with another distance. */
  public CoreferenceSettings withMentionDistance(int mentionDistance) {
    return new CoreferenceSettings(method, mentionDistance);
  }
}

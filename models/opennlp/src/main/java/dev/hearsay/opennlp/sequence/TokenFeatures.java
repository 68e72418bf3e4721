package dev.hearsay.opennlp.sequence;

/** The tokens of a sentence as a model sees them. */
public interface TokenFeatures {
  /** The number of kinds of tokens. */
  int KINDS = 8;

  /** The number of tokens. */
  int size();

  /** Adds the features of a token. */
  void fill(int token, FeatureVector features);

  /** The kind of a token, below {@link #KINDS}: what may follow what depends on it. */
  int kind(int token);
}

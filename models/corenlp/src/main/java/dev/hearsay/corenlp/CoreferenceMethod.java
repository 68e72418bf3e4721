package dev.hearsay.corenlp;

/** How CoreNLP finds which phrases mean the same. */
public enum CoreferenceMethod {
  /** Ranks pairs of mentions, then joins clusters: Clark and Manning, ACL 2015. */
  STATISTICAL("statistical"),
  /** A neural network ranks pairs of mentions: Clark and Manning, EMNLP 2016, the faster form. */
  NEURAL("fastneural");

  /** CoreNLP's word for it. */
  final String word;

  CoreferenceMethod(String word) {
    this.word = word;
  }
}

package dev.hearsay.text;

/** The universal parts of speech of Universal Dependencies. */
public enum PartOfSpeech {
  /** Adjective. */
  ADJ,
  /** Preposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary verb. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle: "not", "to", "'s". */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation. */
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Verb. */
  VERB,
  /** Anything else. */
  X
}

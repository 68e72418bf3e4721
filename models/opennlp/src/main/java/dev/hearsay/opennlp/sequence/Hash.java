package dev.hearsay.opennlp.sequence;

/** Hashes that are the same on every machine: models are keyed by them. */
public final class Hash {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0xD6E8FEB86659FD93L;

  private Hash() {}

  /** The hash of some characters. */
  public static long of(CharSequence characters) {
    long hash = SEED;
    for (int i = 0; i < characters.length(); i++) {
      hash = append(hash, characters.charAt(i));
    }
    return finish(hash);
  }

  /** The hash of nothing, to append to. */
  public static long empty() {
    return SEED;
  }

  /** Appends a value to an unfinished hash. */
  public static long append(long hash, long value) {
    long mixed = (hash ^ value) * PRIME;
    return mixed ^ (mixed >>> 32);
  }

  /** Spreads the bits of a hash; never 0, which stands for "nothing" in tables. */
  public static long finish(long hash) {
    long mixed = hash * SEED;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }
}

package dev.hearsay.lexicon;

/** A jar of Hearsay's lacks one of its data files, or holds another than was built. */
public final class DamagedJarError extends Error {
  private static final long serialVersionUID = 1;

  DamagedJarError(String message) {
    super(message);
  }

  DamagedJarError(String message, Throwable cause) {
    super(message, cause);
  }
}

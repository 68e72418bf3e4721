package dev.hearsay.testing;

import java.io.IOException;

/** A file of expectations that cannot be read as one; the message says where and why. */
public final class ExpectationException extends IOException {
  private static final long serialVersionUID = 1L;

  ExpectationException(String place, String message) {
    super(place + ": " + message);
  }
}

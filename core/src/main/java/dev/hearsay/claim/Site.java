package dev.hearsay.claim;

import dev.hearsay.entity.Entity;
import dev.hearsay.text.Spanned;
import org.jspecify.annotations.Nullable;

/** A place that the text names: the tokens {@code [first, endToken)}. */
record Site(int start, int end, String text, @Nullable Entity entity, int first, int endToken)
    implements Spanned {
  Claim.Place place() {
    return new Claim.Place(start, end, text, entity);
  }
}

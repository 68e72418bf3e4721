package dev.hearsay.figure;

import dev.hearsay.text.Spanned;
import dev.hearsay.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a document's time expressions. */
final class TimeSpans {
  private final List<TimeExpression> times;

  TimeSpans(List<TimeExpression> times) {
    this.times = times;
  }

  /**
   * Whether a date, clock time or the like stands at a place; lengths and rates are figures
   * themselves.
   */
  boolean covers(Spanned place) {
    TimeExpression time = at(place);
    return time != null
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET;
  }

  private @Nullable TimeExpression at(Spanned place) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < times.size() && times.get(low).overlaps(place) ? times.get(low) : null;
  }
}

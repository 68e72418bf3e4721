package dev.hearsay.figure;

import dev.hearsay.text.Spanned;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/** The places of a document's time expressions. */
final class TimeSpans {
  private final List<TimeExpression> times;

  TimeSpans(List<TimeExpression> times) {
    this.times = times;
  }

  /** Whether a date or clock time stands at a place; lengths and rates are figures themselves. */
  boolean covers(Spanned place) {
    for (int i = firstAt(place); i < times.size() && times.get(i).start() < place.end(); i++) {
      TimeExpression.Type type = times.get(i).type();
      if (type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first time expression that ends after a place begins. */
  private int firstAt(Spanned place) {
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
    return low;
  }
}

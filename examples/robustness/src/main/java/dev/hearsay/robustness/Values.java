package dev.hearsay.robustness;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether numbers agree with their bounds, and lists stand in the order of the text. */
final class Values {
  private static final Set<String> WITHOUT_VALUE = Set.of("RANGE", "VAGUE");

  private final JsonNode root;
  private final List<String> faults;

  private Values(JsonNode root, List<String> faults) {
    this.root = root;
    this.faults = faults;
  }

  static void check(JsonNode root, List<String> faults) {
    Values values = new Values(root, faults);
    values.figures();
    values.order("sentences", "");
    values.order("mentions", "");
    values.order("times", "");
    values.order("figures", "");
    values.order("attributions", "/cue");
    for (JsonNode group : root.path("groups")) {
      values.ascend(group, "low", "best", "high");
    }
    for (JsonNode attribution : root.path("attributions")) {
      if (attribution.path("content").isEmpty()) {
        faults.add("an attribution of nothing: " + attribution);
      }
    }
  }

  private void figures() {
    for (JsonNode figure : root.path("figures")) {
      JsonNode number = figure.path("number");
      if (number.path("start").asInt() < figure.path("start").asInt()
          || number.path("end").asInt() > figure.path("end").asInt()) {
        faults.add("a number outside its figure: " + figure);
      }
      boolean valued = !WITHOUT_VALUE.contains(figure.path("bound").asText());
      if (valued == figure.path("value").isNull()) {
        faults.add("a bound that does not go with its value: " + figure);
      }
      ascend(figure, "low", "value", "high");
    }
  }

  private void ascend(JsonNode node, String low, String middle, String high) {
    ascend(node, low, middle);
    ascend(node, middle, high);
    ascend(node, low, high);
  }

  private void ascend(JsonNode node, String low, String high) {
    BigDecimal least = number(node, low);
    BigDecimal most = number(node, high);
    if (least != null && most != null && least.compareTo(most) > 0) {
      faults.add(low + " is more than " + high + ": " + node);
    }
  }

  private static @Nullable BigDecimal number(JsonNode node, String field) {
    return node.path(field).isNumber() ? node.path(field).decimalValue() : null;
  }

  private void order(String list, String place) {
    int last = 0;
    for (JsonNode item : root.path(list)) {
      int start = item.at(place + "/start").asInt();
      if (start < last) {
        faults.add(list + " out of order at " + start);
      }
      last = start;
    }
  }
}

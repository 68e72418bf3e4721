package dev.hearsay.robustness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether ids are unique, references lead somewhere, and chains of attributions end. */
final class References {
  private static final List<String> LISTS =
      List.of("mentions", "entities", "times", "figures", "attributions", "claims", "groups");

  private final JsonNode root;
  private final List<String> faults;
  private final Map<String, Set<String>> ids = new HashMap<>();

  private References(JsonNode root, List<String> faults) {
    this.root = root;
    this.faults = faults;
  }

  static void check(JsonNode root, List<String> faults) {
    References references = new References(root, faults);
    references.collect();
    references.follow();
    references.chains();
    references.groups();
  }

  private void collect() {
    Set<String> all = new HashSet<>();
    for (String list : LISTS) {
      Set<String> own = new HashSet<>();
      for (JsonNode item : root.path(list)) {
        String id = item.path("id").asText();
        own.add(id);
        if (!all.add(id)) {
          faults.add("two things are called " + id);
        }
      }
      ids.put(list, own);
    }
  }

  private void follow() {
    for (JsonNode mention : root.path("mentions")) {
      leads(mention, "entity", "entities");
    }
    for (JsonNode attribution : root.path("attributions")) {
      leads(attribution.path("source"), "entity", "entities");
      leads(attribution, "within", "attributions");
    }
    for (JsonNode claim : root.path("claims")) {
      leads(claim, "figure", "figures");
      leads(claim, "attribution", "attributions");
      leads(claim.path("source"), "entity", "entities");
      leads(claim.path("place"), "entity", "entities");
      if (claim.path("figure").isNull() || claim.path("rule").isNull()) {
        faults.add("a claim without figure or rule");
      }
      if (!claim.path("source").isObject()) {
        faults.add("a claim without a source");
      }
    }
  }

  private void leads(JsonNode from, String field, String list) {
    JsonNode id = from.path(field);
    if (id.isTextual() && !ids.getOrDefault(list, Set.of()).contains(id.asText())) {
      faults.add(field + " " + id.asText() + " is not among the " + list);
    }
  }

  private void chains() {
    Map<String, String> within = new HashMap<>();
    for (JsonNode attribution : root.path("attributions")) {
      if (attribution.path("within").isTextual()) {
        within.put(attribution.path("id").asText(), attribution.path("within").asText());
      }
    }
    for (String id : within.keySet()) {
      int steps = 0;
      for (String outer = id; outer != null; outer = within.get(outer)) {
        if (++steps > within.size() + 1) {
          faults.add("attribution " + id + " stands in itself");
          return;
        }
      }
    }
  }

  /** A claim stands in one group of its type, and a relation leads back within it. */
  private void groups() {
    Map<String, String> types = new HashMap<>();
    for (JsonNode claim : root.path("claims")) {
      types.put(claim.path("id").asText(), claim.path("type").asText());
    }
    Set<String> grouped = new HashSet<>();
    for (JsonNode group : root.path("groups")) {
      Set<String> earlier = new HashSet<>();
      Map<String, String> relations = new HashMap<>();
      for (JsonNode relation : group.path("relations")) {
        relations.put(relation.path("claim").asText(), relation.path("to").asText());
      }
      for (JsonNode claim : group.path("claims")) {
        String id = claim.asText();
        if (!group.path("type").asText().equals(types.get(id)) || !grouped.add(id)) {
          faults.add("claim " + id + " is not of the type of its group, or in two");
        }
        String to = relations.remove(id);
        if (to != null && !earlier.contains(to)) {
          faults.add("claim " + id + " is related to no earlier claim of its group: " + to);
        }
        earlier.add(id);
      }
      if (!relations.isEmpty()) {
        faults.add("relations of claims outside their group: " + relations);
      }
    }
    if (!grouped.equals(types.keySet())) {
      faults.add("claims in no group");
    }
  }
}

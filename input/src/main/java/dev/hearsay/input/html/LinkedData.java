package dev.hearsay.input.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.hearsay.Limits;
import dev.hearsay.input.data.JsonTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD, in the words of <a
 * href="https://schema.org/NewsArticle">schema.org</a>.
 */
final class LinkedData {
  private static final JsonFactory JSON = JsonTree.factory(Limits.defaults().maxDepth());

  private final Map<Object, Map<?, ?>> objects = new HashMap<>();
  private Map<?, ?> article = Map.of();
  private boolean broken;

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        data.add(tree(unwrapped(script.data())));
      } catch (IOException noJson) {
        data.broken = true;
      }
    }
    return data;
  }

  private static @Nullable Object tree(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      return json.nextToken() == null ? null : JsonTree.read(json);
    }
  }

  /** Some pages hide their scripts from browsers of the last century. */
  private static String unwrapped(String script) {
    String plain = script.strip();
    plain = plain.startsWith("<!--") ? plain.substring(4) : plain;
    plain = plain.startsWith("//<![CDATA[") ? plain.substring(11) : plain;
    plain = plain.endsWith("-->") ? plain.substring(0, plain.length() - 3) : plain;
    return plain.endsWith("//]]>") ? plain.substring(0, plain.length() - 5) : plain;
  }

  /** The article is the first object that is one, outer ones before inner ones. */
  private void add(@Nullable Object tree) {
    Deque<Object> due = new ArrayDeque<>();
    if (tree != null) {
      due.add(tree);
    }
    while (!due.isEmpty()) {
      Object value = due.remove();
      if (value instanceof List<?> list) {
        due.addAll(list);
      } else if (value instanceof Map<?, ?> object) {
        if (article.isEmpty() && isArticle(object.get("@type"))) {
          article = object;
        }
        Object id = object.get("@id");
        if (id != null && object.containsKey("name")) {
          objects.putIfAbsent(id, object);
        }
        due.addAll(object.values());
      }
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> several) {
      return several.stream().anyMatch(LinkedData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report"));
  }

  /** Whether some JSON-LD could not be read. */
  boolean isBroken() {
    return broken;
  }

  /** A property that is a text, or null. */
  @Nullable String text(String property) {
    return name(article.get(property));
  }

  /** The text or the name that a value is; an object may stand elsewhere, under its id. */
  private @Nullable String name(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : name(list.get(0));
    }
    if (value instanceof Map<?, ?> object) {
      Map<?, ?> whole = objects.getOrDefault(object.get("@id"), object);
      Object name = whole.get("name");
      return name instanceof String text ? text.strip() : null;
    }
    return null;
  }

  /** The names of people or organizations, several of them in an array. */
  List<String> names(String property) {
    List<String> names = new ArrayList<>();
    Object value = article.get(property);
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object one : all) {
      String name = name(one);
      if (name != null && !name.startsWith("http")) {
        names.add(name);
      }
    }
    return names;
  }
}

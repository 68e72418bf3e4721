package dev.hearsay.input.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.hearsay.Limits;
import dev.hearsay.input.data.JsonTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  private final Map<?, ?> article;
  private final boolean broken;

  private LinkedData(Map<?, ?> article, boolean broken) {
    this.article = article;
    this.broken = broken;
  }

  static LinkedData of(Document page) {
    boolean broken = false;
    Map<?, ?> found = Map.of();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Map<?, ?> article = article(tree(unwrapped(script.data())));
        found = found.isEmpty() && article != null ? article : found;
      } catch (IOException noJson) {
        broken = true;
      }
    }
    return new LinkedData(found, broken);
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

  /** The first object that is an article, outer ones before inner ones. */
  private static @Nullable Map<?, ?> article(@Nullable Object tree) {
    Deque<Object> due = new ArrayDeque<>();
    if (tree != null) {
      due.add(tree);
    }
    while (!due.isEmpty()) {
      Object value = due.poll();
      if (value instanceof List<?> list) {
        due.addAll(list);
      } else if (value instanceof Map<?, ?> object) {
        if (isArticle(object.get("@type"))) {
          return object;
        }
        due.addAll(object.values());
      }
    }
    return null;
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

  /** The text, the name or the address that a value is. */
  private static @Nullable String name(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : name(list.get(0));
    }
    if (value instanceof Map<?, ?> object) {
      String name = name(object.get("name"));
      return name != null ? name : name(object.get("@id"));
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

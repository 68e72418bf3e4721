package dev.hearsay.opennlp.train;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the entities of a sentence from brackets that open and close at its words: {@code
 * Entity=(7-person-new(8-place-new)} opens two, of which the inner ends at once; {@code Entity=7)}
 * ends the outer.
 */
final class GumEntities {
  private static final Splitter PROPERTIES = Splitter.on('|');
  private static final String ENTITY = "Entity=";

  private record Opened(String id, String type, int start) {}

  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<NamedSentence.Span> entities = new ArrayList<>();

  private GumEntities() {}

  /** The entities of a sentence, with the corpus' own types. */
  static List<NamedSentence.Span> of(List<Conllu.Word> words) {
    GumEntities reader = new GumEntities();
    for (int i = 0; i < words.size(); i++) {
      for (String property : PROPERTIES.split(words.get(i).misc())) {
        if (property.startsWith(ENTITY)) {
          reader.read(property.substring(ENTITY.length()), i);
        }
      }
    }
    return reader.entities;
  }

  private void read(String brackets, int word) {
    int at = 0;
    while (at < brackets.length()) {
      char c = brackets.charAt(at);
      int end = at + (c == '(' || c == ')' ? 1 : 0);
      while (end < brackets.length()
          && brackets.charAt(end) != '('
          && brackets.charAt(end) != ')') {
        end++;
      }
      if (c == '(') {
        String[] fields = brackets.substring(at + 1, end).split("-", 3);
        open.push(new Opened(fields[0], fields.length > 1 ? fields[1] : "", word));
      }
      boolean closes = end < brackets.length() && brackets.charAt(end) == ')';
      if (closes) {
        close(c == '(' ? open.getFirst().id() : brackets.substring(at, end), word + 1);
        end++;
      }
      at = end;
    }
  }

  private void close(String id, int end) {
    for (Iterator<Opened> i = open.iterator(); i.hasNext(); ) {
      Opened opened = i.next();
      if (opened.id().equals(id)) {
        entities.add(new NamedSentence.Span(opened.start(), end, opened.type()));
        i.remove();
        return;
      }
    }
  }
}

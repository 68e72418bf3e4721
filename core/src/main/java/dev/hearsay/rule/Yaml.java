package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The part of YAML that rule files use, with its places: scalars, lists and maps, without anchors,
 * aliases and tags, nested a few levels deep. Read from the events of the parser, so that a hostile
 * file costs no more than its length.
 */
sealed interface Yaml {
  /** The longest file that is read, in characters: some ten thousand rules. */
  int LONGEST = 1_000_000;

  /** What the author of a longer one is told. */
  String TOO_LONG = "a rule file is at most " + LONGEST + " characters long";

  /** The deepest nesting that a rule file needs, with some to spare. */
  int DEEPEST = 8;

  /**
   * How the parser is to read a text: as a whole, since it fails on a character of two halves that
   * its buffer cuts.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(LONGEST + 1)
        .setParseComments(false)
        .setBufferSize(text.length() + 2)
        .build();
  }

  /** The line, counted from 1. */
  int line();

  /** The column, counted from 1. */
  int column();

  /** A string; {@code quoted} says whether it stands in quotation marks. */
  record Scalar(String text, boolean quoted, int line, int column) implements Yaml {}

  /** A list. */
  record Items(List<Yaml> items, int line, int column) implements Yaml {}

  /** A map in the order of the file. */
  record Entries(List<Entry> entries, int line, int column) implements Yaml {}

  /** A key of a map with its value. */
  record Entry(Scalar key, Yaml value) {}

  /** A file that is not such YAML. */
  final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
    final int line;
    final int column;

    Malformed(String message, int line, int column) {
      super(message);
      this.line = line;
      this.column = column;
    }
  }

  /** Reads a file's only document; null where there is none. */
  static @Nullable Yaml parse(String text) throws Malformed {
    if (text.length() > LONGEST) {
      throw new Malformed(TOO_LONG, 1, 1);
    }
    try {
      return new Composer(new Parse(settings(text)).parseString(text).iterator()).document();
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      throw new Malformed(
          "not YAML: " + e.getProblem(),
          mark == null ? 1 : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1);
    } catch (YamlEngineException e) {
      throw new Malformed("not YAML: " + e.getMessage(), 1, 1);
    }
  }

  /** Makes values of events. */
  final class Composer {
    private final Iterator<Event> events;

    private Composer(Iterator<Event> events) {
      this.events = events;
    }

    private @Nullable Yaml document() throws Malformed {
      events.next();
      Event start = events.next();
      if (start.getEventId() == Event.ID.StreamEnd) {
        return null;
      }
      Yaml value = value(events.next(), 0);
      events.next();
      Event end = events.next();
      if (end.getEventId() != Event.ID.StreamEnd) {
        throw malformed("a rule file is one YAML document", end);
      }
      return value;
    }

    private Yaml value(Event event, int depth) throws Malformed {
      if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor().isPresent()) {
        throw malformed("anchors and aliases are not allowed; name a part or a word list", event);
      }
      if (depth > DEEPEST) {
        throw malformed("nested too deeply", event);
      }
      if (event instanceof ScalarEvent scalar) {
        return scalar(scalar);
      }
      checkTag(((CollectionStartEvent) event).getTag().isPresent(), event);
      return event instanceof SequenceStartEvent ? items(event, depth) : entries(event, depth);
    }

    private static void checkTag(boolean tagged, Event event) throws Malformed {
      if (tagged) {
        throw malformed("tags are not allowed; put a text that begins with ! in quotes", event);
      }
    }

    private static Scalar scalar(ScalarEvent scalar) throws Malformed {
      checkTag(scalar.getTag().isPresent(), scalar);
      return new Scalar(scalar.getValue(), !scalar.isPlain(), line(scalar), column(scalar));
    }

    private Items items(Event start, int depth) throws Malformed {
      List<Yaml> items = new ArrayList<>();
      for (Event event = events.next();
          event.getEventId() != Event.ID.SequenceEnd;
          event = events.next()) {
        items.add(value(event, depth + 1));
      }
      return new Items(items, line(start), column(start));
    }

    private Entries entries(Event start, int depth) throws Malformed {
      Map<String, Integer> lines = new HashMap<>();
      List<Entry> entries = new ArrayList<>();
      for (Event event = events.next();
          event.getEventId() != Event.ID.MappingEnd;
          event = events.next()) {
        if (!(event instanceof ScalarEvent key)) {
          throw malformed("expected a key", event);
        }
        Scalar name = scalar(key);
        Integer earlier = lines.putIfAbsent(name.text(), name.line());
        if (earlier != null) {
          throw malformed("'" + name.text() + "' was already given in line " + earlier, event);
        }
        entries.add(new Entry(name, value(events.next(), depth + 1)));
      }
      return new Entries(entries, line(start), column(start));
    }

    private static int line(Event event) {
      return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int column(Event event) {
      return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    private static Malformed malformed(String message, Event event) {
      return new Malformed(message, line(event), column(event));
    }
  }
}

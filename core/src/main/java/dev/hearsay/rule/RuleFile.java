package dev.hearsay.rule;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.rule.PatternParser.PatternException;
import dev.hearsay.text.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a rule file, and collects all that is wrong with it. */
final class RuleFile {
  private static final List<String> FILE_KEYS = List.of("types", "words", "parts", "rules");
  private static final List<String> RULE_KEYS =
      List.of(
          "rule",
          "claim",
          "pattern",
          "patterns",
          "unless",
          "certainty",
          "polarity",
          "section",
          "yes",
          "no");

  private static final int MOST_PROBLEMS = 100;

  private static final Splitter BLANK = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** A group, a point, a kind: "casualties.killed". */
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+");

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Yaml.Scalar> named = new LinkedHashMap<>();
  private final Scope scope;
  private @Nullable String rule;

  private RuleFile(String file, Scope scope) {
    this.file = file;
    this.scope = scope.copy();
  }

  /** What a file holds: its rules, the names that later files may use, and those it does not. */
  record Content(List<Definition> definitions, Scope scope, List<Problem> unused) {}

  /**
   * Reads a file.
   *
   * @throws RuleSyntaxException if anything is wrong with it
   */
  static Content parse(String file, String text, Scope scope) {
    RuleFile reader = new RuleFile(file, scope);
    reader.read(text);
    if (!reader.problems.isEmpty()) {
      throw new RuleSyntaxException(reader.problems);
    }
    return new Content(List.copyOf(reader.definitions), reader.scope, reader.unused());
  }

  private void read(String text) {
    try {
      Yaml content = Yaml.parse(text);
      if (content != null) {
        readEntries(entries(content, "a rule file", FILE_KEYS));
      }
    } catch (TooMany e) {
      problems.add(Problem.error(file, e.line, 1, null, "too many errors; the rest is not read"));
    } catch (Yaml.Malformed e) {
      problems.add(Problem.error(file, e.line, e.column, null, String.valueOf(e.getMessage())));
    }
  }

  private List<Problem> unused() {
    List<Problem> unused = new ArrayList<>();
    named.forEach(
        (name, place) -> {
          if (!used.contains(name)) {
            unused.add(
                new Problem(
                    Problem.Severity.WARNING,
                    file,
                    place.line(),
                    place.column(),
                    null,
                    name + " is never used"));
          }
        });
    return unused;
  }

  private void readEntries(Map<String, Yaml> entries) {
    Optional.ofNullable(entries.get("types")).ifPresent(this::readTypes);
    Optional.ofNullable(entries.get("words")).ifPresent(this::readWords);
    Optional.ofNullable(entries.get("parts")).ifPresent(this::readParts);
    Yaml rules = entries.get("rules");
    if (rules != null) {
      items(rules).forEach(this::readRule);
    }
  }

  private void readTypes(Yaml types) {
    for (Yaml.Scalar type : scalars(types)) {
      if (TYPE.matcher(type.text()).matches()) {
        scope.types().add(type.text());
      } else {
        wrong(type, "a type is a group, a point, a kind, such as casualties.killed");
      }
    }
  }

  private void readWords(Yaml words) {
    for (Yaml.Entry list : named(words)) {
      String name = list.key().text();
      named.put("@" + name, list.key());
      scope.words().put(name, wordList(scalars(list.value())));
    }
  }

  private static Scope.WordList wordList(List<Yaml.Scalar> entries) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    ImmutableList.Builder<ImmutableList<TokenAtom.Word>> phrases = ImmutableList.builder();
    for (Yaml.Scalar entry : entries) {
      List<String> words = BLANK.splitToList(entry.text().toLowerCase(Locale.ROOT));
      if (words.size() == 1) {
        (entry.quoted() ? forms : lemmas).add(words.get(0));
      } else if (!words.isEmpty()) {
        phrases.add(phrase(words, entry.quoted()));
      }
    }
    return new Scope.WordList(
        new TokenAtom.Word(forms.build(), lemmas.build(), ImmutableSet.of()), phrases.build());
  }

  private static ImmutableList<TokenAtom.Word> phrase(List<String> words, boolean quoted) {
    ImmutableList.Builder<TokenAtom.Word> phrase = ImmutableList.builder();
    for (String word : words) {
      phrase.add(quoted ? TokenAtom.Word.form(word) : TokenAtom.Word.lemma(word));
    }
    return phrase.build();
  }

  private void readParts(Yaml parts) {
    for (Yaml.Entry part : named(parts)) {
      String name = part.key().text();
      named.put("<" + name + ">", part.key());
      List<Expression> branches = new ArrayList<>();
      for (Yaml.Scalar pattern : scalars(part.value())) {
        expression(pattern).ifPresent(branches::add);
      }
      scope.parts().put(name, new Expression.Choice(branches));
    }
  }

  private void readRule(Yaml yaml) {
    rule = null;
    Map<String, Yaml> entries = entries(yaml, "a rule", RULE_KEYS);
    Yaml name = entries.get("rule");
    if (!(name instanceof Yaml.Scalar scalar)) {
      wrong(yaml, "a rule begins with its name: 'rule: group/name'");
      return;
    }
    rule = scalar.text();
    Integer earlier = lines.putIfAbsent(scalar.text(), scalar.line());
    if (earlier != null) {
      wrong(scalar, "a rule of this name stands in line " + earlier);
    }
    List<Yaml.Scalar> patterns = new ArrayList<>();
    patterns.addAll(optional(entries, "pattern"));
    patterns.addAll(optional(entries, "patterns"));
    if (patterns.isEmpty()) {
      wrong(yaml, "expected 'pattern' or 'patterns'");
    }
    List<Yaml.Scalar> unless = optional(entries, "unless");
    Rule read =
        new Rule(
            scalar.text(),
            types(yaml, entries),
            constant(entries, "certainty", List.of("STATED", "HEDGED")).equals("HEDGED"),
            constant(entries, "polarity", List.of("POSITIVE", "NEGATIVE")).equals("NEGATIVE"),
            sections(entries),
            patterns.stream().map(Yaml.Scalar::text).toList(),
            unless.stream().map(Yaml.Scalar::text).toList(),
            examples(yaml, entries, "yes"),
            examples(yaml, entries, "no"),
            file,
            scalar.line());
    definitions.add(new Definition(read, halves(patterns), halves(unless)));
    rule = null;
  }

  private List<String> types(Yaml yaml, Map<String, Yaml> entries) {
    List<Yaml.Scalar> names = optional(entries, "claim");
    if (names.isEmpty()) {
      wrong(yaml, "expected 'claim' with a type, several, or " + Rule.NONE);
    }
    List<String> types = new ArrayList<>();
    for (Yaml.Scalar name : names) {
      if (scope.types().contains(name.text())) {
        types.add(name.text());
      } else if (!name.text().equals(Rule.NONE)) {
        wrong(
            name, "unknown type '" + name.text() + "'" + Suggestion.of(name.text(), scope.types()));
      }
    }
    return types;
  }

  private String constant(Map<String, Yaml> entries, String key, List<String> known) {
    for (Yaml.Scalar value : optional(entries, key)) {
      if (known.contains(value.text())) {
        return value.text();
      }
      wrong(
          value, "unknown " + key + " '" + value.text() + "'" + Suggestion.of(value.text(), known));
    }
    return known.get(0);
  }

  private Set<Section.Kind> sections(Map<String, Yaml> entries) {
    List<String> known =
        Arrays.stream(Section.Kind.values())
            .filter(kind -> kind != Section.Kind.BOILERPLATE)
            .map(Enum::name)
            .toList();
    Set<Section.Kind> sections = new LinkedHashSet<>();
    for (Yaml.Scalar value : optional(entries, "section")) {
      String name = Ascii.toUpperCase(value.text());
      if (known.contains(name)) {
        sections.add(Section.Kind.valueOf(name));
      } else {
        wrong(value, "unknown section '" + value.text() + "'" + Suggestion.of(value.text(), known));
      }
    }
    return sections;
  }

  private List<Rule.Example> examples(Yaml yaml, Map<String, Yaml> entries, String key) {
    List<Yaml.Scalar> texts = optional(entries, key);
    if (texts.isEmpty()) {
      wrong(yaml, "expected '" + key + "' with at least one example");
    }
    for (Yaml.Scalar text : texts) {
      checkMarks(key, text);
    }
    return texts.stream().map(text -> new Rule.Example(text.text(), text.line())).toList();
  }

  private void checkMarks(String key, Yaml.Scalar text) {
    int opened = CharMatcher.is('[').countIn(text.text());
    int closed = CharMatcher.is(']').countIn(text.text());
    boolean paired = opened == closed && text.text().indexOf(']') >= text.text().indexOf('[');
    if (!paired || opened > 1 || (opened == 0 && key.equals("yes"))) {
      wrong(
          text,
          key.equals("yes")
              ? "a 'yes' example marks one number: \"[At least 300] soldiers were killed\""
              : "a 'no' example marks one number or none: \"[300] soldiers were promoted\"");
    }
  }

  private List<Halves> halves(List<Yaml.Scalar> patterns) {
    List<Halves> all = new ArrayList<>();
    for (Yaml.Scalar pattern : patterns) {
      try {
        all.addAll(Halves.of(pattern.text(), scope, used));
      } catch (PatternException e) {
        wrong(pattern, e);
      }
    }
    return all;
  }

  private Optional<Expression> expression(Yaml.Scalar pattern) {
    try {
      Expression expression = PatternParser.parse(pattern.text(), scope, used);
      Halves.checkSize(expression);
      return Optional.of(expression);
    } catch (PatternException e) {
      wrong(pattern, e);
      return Optional.empty();
    }
  }

  private Map<String, Yaml> entries(Yaml yaml, String what, List<String> keys) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (Yaml.Entry entry : named(yaml)) {
      String key = entry.key().text();
      if (keys.contains(key)) {
        entries.put(key, entry.value());
      } else {
        wrong(entry.key(), what + " has no '" + key + "'" + Suggestion.of(key, keys));
      }
    }
    return entries;
  }

  private List<Yaml.Entry> named(Yaml yaml) {
    if (yaml instanceof Yaml.Entries entries) {
      return entries.entries();
    }
    wrong(yaml, "expected names with values, as in 'name: value'");
    return List.of();
  }

  private List<Yaml> items(Yaml yaml) {
    if (yaml instanceof Yaml.Items items) {
      return items.items();
    }
    wrong(yaml, "expected a list");
    return List.of();
  }

  private List<Yaml.Scalar> optional(Map<String, Yaml> entries, String key) {
    Yaml value = entries.get(key);
    return value == null ? List.of() : scalars(value);
  }

  /** A text, or a list of texts. */
  private List<Yaml.Scalar> scalars(Yaml yaml) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return List.of(scalar);
    }
    List<Yaml.Scalar> scalars = new ArrayList<>();
    for (Yaml item : items(yaml)) {
      if (item instanceof Yaml.Scalar scalar) {
        scalars.add(scalar);
      } else {
        wrong(item, "expected a text; put one that holds ': ' or begins with a sign in quotes");
      }
    }
    return scalars;
  }

  private void wrong(Yaml place, String message) {
    wrong(place.line(), place.column(), message);
  }

  private void wrong(Yaml.Scalar pattern, PatternException e) {
    boolean oneLine = pattern.text().indexOf('\n') < 0;
    int column = pattern.column() + (oneLine ? e.offset + (pattern.quoted() ? 1 : 0) : 0);
    wrong(pattern.line(), column, e.getMessage() + context(pattern.text(), e.offset));
  }

  private void wrong(int line, int column, String message) {
    problems.add(Problem.error(file, line, column, rule, message));
    if (problems.size() == MOST_PROBLEMS) {
      throw new TooMany(line);
    }
  }

  /** Ends the reading of a file that is wrong all over. */
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
    final int line;

    TooMany(int line) {
      this.line = line;
    }
  }

  /** What stands where a pattern is wrong. */
  private static String context(String pattern, int offset) {
    String rest = pattern.substring(Math.min(offset, pattern.length()));
    return offset == 0 || rest.isBlank() ? "" : " (at '" + Ascii.truncate(rest, 24, "…") + "')";
  }
}

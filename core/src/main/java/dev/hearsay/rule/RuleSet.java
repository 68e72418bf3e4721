package dev.hearsay.rule;

import com.google.common.collect.ImmutableList;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.Interruption;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules that say which figures are claims of which type. Immutable, safe for any thread.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.english().and(RuleSet.read(Path.of("house-rules.yaml")));
 * }</pre>
 *
 * <p>Matching takes time linear in the text, whatever the rules: each pattern is tried at each
 * figure at most once, sees at most 60 tokens to each side of it, and tries each of its at most
 * 1,000 steps at each of these at most once. Patterns none of whose words stand near a figure cost
 * nothing there.
 */
public final class RuleSet {
  private static final String FOLDER = "rules/";

  private final List<Definition> definitions;
  private final Scope scope;
  private final List<Problem> unused;

  /** Compiled when first asked for; to do so twice does no harm. */
  private volatile @Nullable Program program;

  private RuleSet(List<Definition> definitions, Scope scope, List<Problem> unused) {
    this.definitions = List.copyOf(definitions);
    this.scope = scope;
    this.unused = List.copyOf(unused);
  }

  /** The rules that ship with the library. */
  public static RuleSet english() {
    return English.RULES;
  }

  /** Read when first asked for. */
  private static final class English {
    static final RuleSet RULES = readEnglish();
  }

  private static RuleSet readEnglish() {
    ImmutableList.Builder<Definition> definitions = ImmutableList.builder();
    Scope scope = new Scope();
    for (String file : Lexicon.lines(FOLDER + "index.txt")) {
      RuleFile.Content content = RuleFile.parse(file, Lexicon.text(FOLDER + file), scope);
      definitions.addAll(content.definitions());
      scope = content.scope();
    }
    return new RuleSet(definitions.build(), scope, List.of());
  }

  /**
   * Reads a rule file, UTF-8. It may use the types, word lists and parts of {@link #english()} and
   * its own; the set holds its own rules alone.
   *
   * @throws IOException if the file cannot be read
   * @throws RuleSyntaxException if anything is wrong with it; it is never loaded in part
   */
  public static RuleSet read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > 4L * Yaml.LONGEST) {
      throw new RuleSyntaxException(List.of(Problem.error(name, 1, 1, null, Yaml.TOO_LONG)));
    }
    return parse(name, Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads rules from a text, as {@link #read} does from a file.
   *
   * @param name what error messages call the text
   * @throws RuleSyntaxException if anything is wrong with it
   */
  public static RuleSet parse(String name, String text) {
    RuleFile.Content content = RuleFile.parse(name, text, english().scope);
    return new RuleSet(content.definitions(), content.scope(), content.unused());
  }

  /** These rules and others; a rule takes the place of an earlier one of the same name. */
  public RuleSet and(RuleSet others) {
    Map<String, Definition> byName = new LinkedHashMap<>();
    for (List<Definition> set : List.of(definitions, others.definitions)) {
      for (Definition definition : set) {
        byName.remove(definition.rule().name());
        byName.put(definition.rule().name(), definition);
      }
    }
    return new RuleSet(List.copyOf(byName.values()), scope, List.of());
  }

  /** The rules in the order in which they were read. */
  public List<Rule> rules() {
    return definitions.stream().map(Definition::rule).toList();
  }

  /** The number of rules. */
  public int size() {
    return definitions.size();
  }

  /**
   * The figures that the rules claim, in the order of the figures, conflicts settled as the
   * package's documentation says.
   *
   * @param figures the document's figures, in the order of the text
   * @param times its time expressions
   * @param mentions its mentions of entities
   */
  public List<Match> find(
      TaggedDocument document,
      List<Figure> figures,
      List<TimeExpression> times,
      List<Mention> mentions) {
    return settled(new Reading(document, figures, times, mentions)).stream()
        .filter(match -> !match.type().equals(Rule.NONE))
        .toList();
  }

  /** The matches that stand, those that claim nothing among them. */
  List<Match> settled(Reading reading) {
    ImmutableList.Builder<Match> settled = ImmutableList.builder();
    forEach(reading, (figure, matches) -> settled.addAll(Conflicts.settle(matches)));
    return settled.build();
  }

  /** Hands over each figure with all of its matches, conflicts not settled. */
  void forEach(Reading reading, BiConsumer<Figure, List<Match>> consumer) {
    if (reading.figures().isEmpty()) {
      return;
    }
    Matcher matcher = new Matcher(program(), new Lattice(reading));
    for (Figure figure : reading.figures()) {
      Interruption.check();
      consumer.accept(figure, matcher.matches(figure));
    }
  }

  /** What the file defines but does not use. */
  List<Problem> unused() {
    return unused;
  }

  Program program() {
    Program compiled = program;
    if (compiled == null) {
      compiled = new Program(definitions);
      program = compiled;
    }
    return compiled;
  }
}

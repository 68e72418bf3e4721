package dev.hearsay.rule;

import static dev.hearsay.rule.Expression.Repeat.UNBOUNDED;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.time.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a pattern: recursive descent over its characters. */
final class PatternParser {
  /** The most tokens that a gap skips. */
  private static final int GAP = 8;

  private static final int DEEPEST = 40;

  /** The longest pattern, in characters. */
  private static final int LONGEST = 10_000;

  /** Signs that end a word unless a backslash stands before them. */
  private static final CharMatcher SIGN = CharMatcher.anyOf("()|?*+{}<>@~!=^$/\\\"_");

  /** Marks that are tokens of their own wherever they stand. */
  private static final CharMatcher MARK = CharMatcher.anyOf(",;:");

  private static final CharMatcher CAPITAL = CharMatcher.inRange('A', 'Z');
  private static final CharMatcher NAME =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-_."));
  private static final Splitter BAR = Splitter.on('|');
  private static final Splitter BLANK = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Set<String> ENTITY_TYPES =
      Set.of(
          EntityType.PERSON.name(),
          EntityType.ORGANIZATION.name(),
          EntityType.LOCATION.name(),
          EntityType.NATIONALITY.name());

  private final String source;
  private final Scope scope;
  private final Set<String> used;
  private int at;
  private int depth;

  private PatternParser(String source, Scope scope, Set<String> used) {
    this.source = source;
    this.scope = scope;
    this.used = used;
  }

  /** A pattern that is none. */
  static final class PatternException extends Exception {
    private static final long serialVersionUID = 1;

    /** Where it is wrong, from 0. */
    final int offset;

    PatternException(String message, int offset) {
      super(message);
      this.offset = offset;
    }
  }

  /**
   * Reads a pattern.
   *
   * @param used receives the word lists and parts that the pattern refers to: {@code @kill}, {@code
   *     <passive>}
   */
  static Expression parse(String source, Scope scope, Set<String> used) throws PatternException {
    if (source.length() > LONGEST) {
      throw new PatternException("a pattern is at most " + LONGEST + " characters long", 0);
    }
    return new PatternParser(source, scope, used).pattern();
  }

  private Expression pattern() throws PatternException {
    Expression whole = choice();
    if (at < source.length()) {
      throw wrong("unexpected '" + source.charAt(at) + "'");
    }
    return whole;
  }

  private Expression choice() throws PatternException {
    List<Expression> branches = new ArrayList<>();
    branches.add(sequence());
    while (skip('|')) {
      branches.add(sequence());
    }
    return oneOf(branches);
  }

  /** A choice in which words that stand beside each other are one atom. */
  private static Expression oneOf(List<Expression> branches) {
    List<Expression> merged = new ArrayList<>();
    for (Expression branch : branches) {
      Optional<Expression> joint =
          merged.isEmpty() ? Optional.empty() : join(merged.get(merged.size() - 1), branch);
      if (joint.isPresent()) {
        merged.set(merged.size() - 1, joint.get());
      } else {
        merged.add(branch);
      }
    }
    return merged.size() == 1 ? merged.get(0) : new Expression.Choice(merged);
  }

  private static Optional<Expression> join(Expression a, Expression b) {
    return a instanceof Expression.One one
            && one.atom() instanceof TokenAtom.Word word
            && b instanceof Expression.One other
            && other.atom() instanceof TokenAtom.Word otherWord
        ? word.or(otherWord).map(Expression.One::new)
        : Optional.empty();
  }

  private Expression sequence() throws PatternException {
    List<Expression> parts = new ArrayList<>();
    for (skipBlanks(); at < source.length() && "|)".indexOf(source.charAt(at)) < 0; skipBlanks()) {
      parts.add(item());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(parts);
  }

  private Expression item() throws PatternException {
    Match.Role role = role();
    Expression part = quantified(primary());
    return role == null ? part : new Expression.Capture(role, part);
  }

  /** The role that a name before an equals sign captures, or null. */
  private Match.@Nullable Role role() throws PatternException {
    int end = at;
    while (end < source.length() && NAME.matches(source.charAt(end))) {
      end++;
    }
    if (end == at || end == source.length() || source.charAt(end) != '=') {
      return null;
    }
    String name = source.substring(at, end);
    for (Match.Role role : Match.Role.values()) {
      if (Ascii.toLowerCase(role.name()).equals(name)) {
        at = end + 1;
        return role;
      }
    }
    List<String> roles =
        Arrays.stream(Match.Role.values()).map(role -> Ascii.toLowerCase(role.name())).toList();
    throw wrong("unknown capture '" + name + "'" + Suggestion.of(name, roles));
  }

  private Expression primary() throws PatternException {
    if (at == source.length()) {
      throw wrong("the pattern ends where a word or '(' was expected");
    }
    if (source.startsWith("...", at) || source.charAt(at) == '…') {
      at += source.charAt(at) == '…' ? 1 : 3;
      return new Expression.Repeat(new Expression.One(TokenAtom.ANY), 0, GAP);
    }
    return switch (source.charAt(at)) {
      case '(' -> tagged(group());
      case '"' -> tagged(quotation());
      case '<' -> span();
      case '!' -> negation();
      case '^' -> sign(BorderAtom.START);
      case '$' -> sign(BorderAtom.END);
      case '_' -> sign(TokenAtom.ANY);
      default -> tagged(word());
    };
  }

  private Expression sign(Atom atom) {
    at++;
    return new Expression.One(atom);
  }

  private Expression group() throws PatternException {
    int open = at++;
    if (++depth > DEEPEST) {
      throw wrong("parentheses are nested more than " + DEEPEST + " deep");
    }
    Expression inside = choice();
    depth--;
    if (!skip(')')) {
      throw new PatternException("'(' is never closed", open);
    }
    return inside;
  }

  /** Words in quotation marks: as they stand, one after the other. */
  private Expression quotation() throws PatternException {
    int open = at++;
    int close = source.indexOf('"', at);
    if (close < 0) {
      throw new PatternException("the quotation mark is never closed", open);
    }
    List<Expression> words =
        BLANK
            .splitToStream(source.substring(at, close))
            .<Expression>map(word -> new Expression.One(TokenAtom.Word.form(lower(word))))
            .toList();
    if (words.isEmpty()) {
      throw new PatternException("nothing stands between the quotation marks", open);
    }
    at = close + 1;
    return words.size() == 1 ? words.get(0) : new Expression.Sequence(words);
  }

  private Expression negation() throws PatternException {
    int start = at++;
    List<TokenAtom.Word> words = new ArrayList<>();
    boolean doubled = at < source.length() && source.charAt(at) == '!';
    if (doubled || !collectWords(primary(), words)) {
      throw new PatternException(
          "'!' stands before words, lemmas, lists of single words and parts of speech only", start);
    }
    return new Expression.One(new TokenAtom.Except(words));
  }

  private static boolean collectWords(Expression inside, List<TokenAtom.Word> words) {
    if (inside instanceof Expression.One one && one.atom() instanceof TokenAtom.Word word) {
      return words.add(word);
    }
    return inside instanceof Expression.Choice choice
        && choice.branches().stream().allMatch(branch -> collectWords(branch, words));
  }

  private Expression word() throws PatternException {
    int start = at;
    if (skip('~')) {
      return new Expression.One(TokenAtom.Word.lemma(letters()));
    }
    if (skip('@')) {
      Scope.WordList list = list(name(), start);
      Expression expression = list.expression();
      return expression instanceof Expression.Choice choice ? oneOf(choice.branches()) : expression;
    }
    boolean escaped = source.charAt(start) == '\\';
    String letters = letters();
    boolean tag =
        !escaped && CAPITAL.matchesAllOf(letters) && (letters.length() > 1 || letters.equals("X"));
    return new Expression.One(
        tag ? TokenAtom.Word.tag(tag(letters, start)) : TokenAtom.Word.form(lower(letters)));
  }

  /** Letters up to the next sign or blank; a backslash takes what follows as a letter. */
  private String letters() throws PatternException {
    StringBuilder letters = new StringBuilder();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < source.length()) {
        letters.append(source.charAt(at + 1));
        at += 2;
      } else if (MARK.matches(c)) {
        if (letters.length() == 0) {
          letters.append(c);
          at++;
        }
        break;
      } else if (SIGN.matches(c) || Character.isWhitespace(c) || source.startsWith("...", at)) {
        break;
      } else {
        letters.append(c);
        at++;
      }
    }
    if (letters.length() == 0) {
      throw wrong(
          at == source.length()
              ? "the pattern ends where a word was expected"
              : "expected a word but found '"
                  + source.charAt(at)
                  + "'; put \\ before a sign that is meant as it stands");
    }
    return letters.toString();
  }

  private String name() throws PatternException {
    int start = at;
    while (at < source.length() && NAME.matches(source.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw wrong("expected the name of a word list");
    }
    return source.substring(start, at);
  }

  private Expression tagged(Expression words) throws PatternException {
    if (!skip('/')) {
      return words;
    }
    int start = at;
    while (at < source.length() && CAPITAL.matches(source.charAt(at))) {
      at++;
    }
    PartOfSpeech tag = tag(source.substring(start, at), start);
    return tagged(words, tag)
        .orElseThrow(
            () -> new PatternException("'/' follows words, lemmas and word lists only", start - 1));
  }

  /** Words, and the first ones of phrases, with a part of speech; nothing for other patterns. */
  private static Optional<Expression> tagged(Expression words, PartOfSpeech tag) {
    if (words instanceof Expression.One one) {
      return one.atom() instanceof TokenAtom.Word word && word.named()
          ? Optional.of(new Expression.One(word.tagged(tag)))
          : Optional.empty();
    }
    if (words instanceof Expression.Choice choice) {
      List<Expression> branches = new ArrayList<>();
      choice.branches().forEach(branch -> tagged(branch, tag).ifPresent(branches::add));
      return branches.size() == choice.branches().size()
          ? Optional.of(new Expression.Choice(branches))
          : Optional.empty();
    }
    if (words instanceof Expression.Sequence sequence && !sequence.parts().isEmpty()) {
      List<Expression> parts = new ArrayList<>(sequence.parts());
      return tagged(parts.get(0), tag)
          .map(
              first -> {
                parts.set(0, first);
                return new Expression.Sequence(parts);
              });
    }
    return Optional.empty();
  }

  private static PartOfSpeech tag(String name, int offset) throws PatternException {
    return oneOf(
        PartOfSpeech.class, name, "part of speech", "; write words in small letters", offset);
  }

  private static <E extends Enum<E>> E oneOf(
      Class<E> type, String name, String what, String hint, int offset) throws PatternException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    String remedy = Suggestion.of(name, names);
    throw new PatternException(
        "unknown " + what + " '" + name + "'" + remedy + (remedy.endsWith("?") ? "" : hint),
        offset);
  }

  private Expression quantified(Expression part) throws PatternException {
    if (at == source.length()) {
      return part;
    }
    return switch (source.charAt(at)) {
      case '?' -> repeated(part, 0, 1);
      case '*' -> repeated(part, 0, UNBOUNDED);
      case '+' -> repeated(part, 1, UNBOUNDED);
      case '{' -> repeated(part);
      default -> part;
    };
  }

  private Expression repeated(Expression part, int least, int most) {
    at++;
    return new Expression.Repeat(part, least, most);
  }

  private Expression repeated(Expression part) throws PatternException {
    int open = at;
    int close = source.indexOf('}', open);
    List<String> bounds =
        close < 0 ? List.of() : Splitter.on(',').splitToList(source.substring(open + 1, close));
    if (bounds.isEmpty()
        || bounds.size() > 2
        || !bounds.stream().allMatch(PatternParser::isCount)) {
      throw wrong("expected a number of times such as {2} or {0,3}");
    }
    int least = Integer.parseInt(bounds.get(0));
    int most = Integer.parseInt(bounds.get(bounds.size() - 1));
    if (most < least || most == 0) {
      throw wrong("{" + least + "," + most + "} is no number of times");
    }
    at = close + 1;
    return new Expression.Repeat(part, least, most);
  }

  private static boolean isCount(String text) {
    return !text.isEmpty()
        && text.length() <= 3
        && CharMatcher.inRange('0', '9').matchesAllOf(text);
  }

  private Expression span() throws PatternException {
    int open = at;
    int close = source.indexOf('>', open);
    if (close < 0) {
      throw wrong("'<' is never closed");
    }
    String inside = source.substring(open + 1, close);
    at = close + 1;
    List<String> fields = BLANK.splitToList(inside);
    if (fields.isEmpty()) {
      throw new PatternException("'<>' names nothing", open);
    }
    String head = fields.get(0);
    int colon = head.indexOf(':');
    String name = colon < 0 ? head : head.substring(0, colon);
    Optional<String> kinds = colon < 0 ? Optional.empty() : Optional.of(head.substring(colon + 1));
    return switch (name) {
      case "figure" -> new Expression.Target(figure(inside.substring(6), kinds, fields, open));
      case "other" ->
          new Expression.One(new SpanAtom.Other(figure(inside.substring(5), kinds, fields, open)));
      case "time" -> {
        plain(fields, open);
        yield new Expression.One(
            new SpanAtom.Time(kinds(TimeExpression.Type.class, kinds, "time type", open)));
      }
      default -> {
        plain(fields, open);
        yield CAPITAL.matches(name.isEmpty() ? ' ' : name.charAt(0))
            ? new Expression.One(new SpanAtom.Named(entityTypes(head, open)))
            : part(head, open);
      }
    };
  }

  private static void plain(List<String> fields, int open) throws PatternException {
    if (fields.size() > 1) {
      throw new PatternException(
          "unexpected '" + fields.get(1) + "'; only <figure> and <other> take conditions", open);
    }
  }

  private Expression part(String name, int open) throws PatternException {
    used.add("<" + name + ">");
    Expression part = scope.parts().get(name);
    if (part == null) {
      List<String> known = new ArrayList<>(scope.parts().keySet());
      known.addAll(List.of("figure", "other", "time"));
      throw new PatternException("unknown part '" + name + "'" + Suggestion.of(name, known), open);
    }
    return part;
  }

  private static Set<EntityType> entityTypes(String names, int open) throws PatternException {
    Set<EntityType> types =
        BAR.splitToStream(names).map(EntityType::new).collect(Collectors.toUnmodifiableSet());
    for (EntityType type : types) {
      Optional<String> meant = Suggestion.close(type.name(), ENTITY_TYPES);
      if (!ENTITY_TYPES.contains(type.name()) && meant.isPresent()) {
        throw new PatternException(
            "unknown entity type '" + type + "'; did you mean '" + meant.get() + "'?", open);
      }
    }
    return types;
  }

  private FigureAtom figure(
      String restrictions, Optional<String> kinds, List<String> fields, int open)
      throws PatternException {
    List<FigureAtom.Condition> conditions = new ArrayList<>();
    Range<BigDecimal> size = Range.all();
    boolean bare = false;
    for (String field : fields.subList(1, fields.size())) {
      if (field.equals("bare")) {
        bare = true;
      } else if (field.startsWith("min=")) {
        size = narrowed(size, Range.atLeast(size(field, open)), open);
      } else if (field.startsWith("max=")) {
        size = narrowed(size, Range.atMost(size(field, open)), open);
      } else {
        conditions.add(condition(field, open));
      }
    }
    return new FigureAtom(
        kinds(Figure.Kind.class, kinds, "figure kind", open), conditions, size, bare, restrictions);
  }

  private static Range<BigDecimal> narrowed(
      Range<BigDecimal> size, Range<BigDecimal> bound, int open) throws PatternException {
    if (!size.isConnected(bound)) {
      throw new PatternException("no number lies between these bounds", open);
    }
    return size.intersection(bound);
  }

  private static BigDecimal size(String field, int open) throws PatternException {
    String number = field.substring("min=".length());
    if (number.isEmpty()
        || number.length() > 15
        || !CharMatcher.inRange('0', '9').matchesAllOf(number)) {
      throw new PatternException(
          "expected a number such as min=50 but found '" + field + "'", open);
    }
    return new BigDecimal(number);
  }

  private FigureAtom.Condition condition(String field, int open) throws PatternException {
    int equals = field.indexOf('=');
    boolean negated = equals > 0 && field.charAt(equals - 1) == '!';
    String name = equals < 0 ? field : field.substring(0, negated ? equals - 1 : equals);
    FigureAtom.Field what =
        switch (name) {
          case "unit" -> FigureAtom.Field.UNIT;
          case "with" -> FigureAtom.Field.WITH;
          default ->
              throw new PatternException(
                  "unknown condition '"
                      + name
                      + "'"
                      + Suggestion.of(name, List.of("unit", "with", "bare", "min", "max")),
                  open);
        };
    if (equals < 0) {
      throw new PatternException("expected " + name + "=@list or " + name + "=~word", open);
    }
    return new FigureAtom.Condition(what, words(field.substring(equals + 1), open), negated);
  }

  /** The words of a condition: lists, lemmas and words that bars separate. */
  private Scope.WordList words(String source, int open) throws PatternException {
    Scope.WordList all = Scope.WordList.NONE;
    for (String word : BAR.split(source)) {
      if (word.length() > 2 && word.startsWith("\"") && word.endsWith("\"")) {
        all = all.and(TokenAtom.Word.form(lower(word.substring(1, word.length() - 1))));
      } else if (word.startsWith("@")) {
        all = all.and(list(word.substring(1), open));
      } else if (word.length() > 1 && word.startsWith("~")) {
        all = all.and(TokenAtom.Word.lemma(word.substring(1)));
      } else if (word.isEmpty() || SIGN.matchesAnyOf(word)) {
        throw new PatternException("expected words but found '" + source + "'", open);
      } else {
        all = all.and(TokenAtom.Word.form(lower(word)));
      }
    }
    return all;
  }

  private Scope.WordList list(String name, int offset) throws PatternException {
    used.add("@" + name);
    Scope.WordList list = scope.words().get(name);
    if (list == null) {
      throw new PatternException(
          "unknown word list '" + name + "'" + Suggestion.of(name, scope.words().keySet()), offset);
    }
    return list;
  }

  private static <E extends Enum<E>> Set<E> kinds(
      Class<E> type, Optional<String> names, String what, int open) throws PatternException {
    ImmutableSet.Builder<E> kinds = ImmutableSet.builder();
    if (names.isPresent()) {
      for (String name : BAR.split(names.get())) {
        kinds.add(oneOf(type, name, what, "", open));
      }
    }
    return kinds.build();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private boolean skip(char sign) {
    skipBlanks();
    boolean there = at < source.length() && source.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  private void skipBlanks() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private PatternException wrong(String message) {
    return new PatternException(message, at);
  }
}

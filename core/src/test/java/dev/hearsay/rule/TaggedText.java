package dev.hearsay.rule;

import com.google.common.base.Splitter;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Bound;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import dev.hearsay.time.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text tagged by hand, so that tests need no model. Blanks separate tokens: {@code word/TAG} or
 * {@code word/TAG/lemma}; a bare word is a NOUN. Brackets around tokens make spans, named after the
 * opening one: {@code [PEOPLE At least 300 | soldiers ]} is a figure whose number ends at the bar,
 * {@code [DATE Monday ]} a time, {@code [LOCATION Kursk ]} a mention.
 */
final class TaggedText {
  final TaggedDocument document;
  final List<Figure> figures = new ArrayList<>();
  final List<TimeExpression> times = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<PartOfSpeech> tags = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();

  private TaggedText(String source) {
    String kind = "";
    int open = 0;
    int bar = -1;
    for (String part : Splitter.on(' ').omitEmptyStrings().split(source)) {
      if (part.length() > 1 && part.charAt(0) == '[') {
        kind = part.substring(1);
        open = tokens.size();
        bar = -1;
      } else if (part.equals("|")) {
        bar = tokens.size();
      } else if (part.equals("]")) {
        close(kind, open, bar < 0 ? tokens.size() : bar);
      } else {
        token(Splitter.on('/').splitToList(part));
      }
    }
    Sentence sentence = new Sentence(0, text.length(), 0, tokens.size(), 0, Section.Kind.BODY);
    document =
        new TaggedDocument(
            new Document(
                text.toString(),
                List.of(new Section(Section.Kind.BODY, 0, text.length())),
                List.of(sentence),
                tokens),
            new Tagging(tags, lemmas, List.of()));
  }

  static TaggedText of(String source) {
    return new TaggedText(source);
  }

  /** What rules find: "type: number" for each match. */
  List<String> found(RuleSet rules) {
    return matches(rules).stream()
        .map(match -> match.type() + ": " + match.figure().number().text())
        .toList();
  }

  List<Match> matches(RuleSet rules) {
    return rules.find(document, figures, times, mentions);
  }

  String words(dev.hearsay.text.Spanned span) {
    return text.substring(span.start(), span.end());
  }

  private void token(List<String> fields) {
    text.append(text.length() == 0 ? "" : " ");
    String word = fields.get(0);
    String lower = word.toLowerCase(Locale.ROOT);
    tokens.add(new Token(text.length(), text.length() + word.length(), word, lower));
    tags.add(fields.size() > 1 ? PartOfSpeech.valueOf(fields.get(1)) : PartOfSpeech.NOUN);
    lemmas.add(fields.size() > 2 ? fields.get(2) : lower);
    text.append(word);
  }

  private void close(String kind, int open, int bar) {
    int start = tokens.get(open).start();
    int end = tokens.get(tokens.size() - 1).end();
    String words = text.substring(start, end);
    switch (kind) {
      case "DATE", "DURATION" ->
          times.add(
              new TimeExpression(
                  "t", start, end, words, TimeExpression.Type.valueOf(kind), null, null));
      case "LOCATION", "PERSON", "ORGANIZATION" ->
          mentions.add(
              new Mention("m", start, end, words, new EntityType(kind), Mention.Form.NAME, null));
      default -> {
        Excerpt number = new Excerpt(start, tokens.get(bar - 1).end(), "");
        String unit = bar < tokens.size() ? lemmas.get(tokens.size() - 1) : null;
        figures.add(
            new Figure(
                "f" + figures.size(),
                start,
                end,
                words,
                new Excerpt(
                    number.start(), number.end(), text.substring(number.start(), number.end())),
                BigDecimal.ONE,
                null,
                null,
                Bound.EXACT,
                Figure.Kind.valueOf(kind),
                unit,
                null));
      }
    }
  }
}

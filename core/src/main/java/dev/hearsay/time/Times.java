package dev.hearsay.time;

import com.google.common.collect.ImmutableList;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions.
 *
 * <p>A lexer cuts runs of words that times are made of, a grammar reads phrases from them, and each
 * phrase is grounded: counted from the day of publication or from the day that the text is telling
 * of. Values follow TimeML's TIMEX3 (Pustejovsky et al. 2003, TimeML: Robust Specification of Event
 * and Temporal Expressions in Text) as far as the value of {@link TimeExpression} says.
 *
 * <p>Without other evidence "on Tuesday" is the last one, and a date in figures has the month first
 * ("4/2/2025" is the second of April) unless another date of the text can only have the day first.
 */
public final class Times {
  private final TaggedDocument document;
  private final @Nullable LocalDate published;
  private final ImmutableList.Builder<TimeExpression> found = ImmutableList.builder();
  private int count;
  private @Nullable LocalDate told;
  private @Nullable LocalDate toldDay;
  private int toldSentence = -1;
  private int toldDaySentence = -1;
  private @Nullable LocalDate toldYear;
  private int toldYearSentence = -1;

  private Times(TaggedDocument document, @Nullable LocalDate published) {
    this.document = document;
    this.published = published;
  }

  /**
   * The time expressions of a document, in the order of the text. They do not overlap, but for a
   * stretch from one time to another ("from May to July", "since 2014"): it comes as a {@link
   * TimeExpression.Type#DURATION} with an interval for a value, followed by the times inside it.
   *
   * @param published the day that relative expressions count from; null leaves them unresolved
   */
  public static List<TimeExpression> find(TaggedDocument document, @Nullable LocalDate published) {
    Times times = new Times(document, published);
    List<Match> matches = new ArrayList<>();
    Grammar grammar = new Grammar(document, DayOrder.of(document));
    Lexer lexer = new Lexer(document, run -> grammar.read(run, matches::add));
    List<Sentence> sentences = document.document().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      lexer.read(sentences.get(s));
      for (Match match : matches) {
        times.ground(match, s);
      }
      matches.clear();
    }
    return times.found.build();
  }

  private void ground(Match match, int sentence) {
    Context context = context(match, sentence);
    if (match.ends().isEmpty()) {
      add(match, anchored(match, match.phrase().ground(context), sentence), sentence);
      return;
    }
    add(match, match.phrase().ground(context).as(TimeExpression.Type.DURATION), sentence);
    Grounding[] ends = match.phrase().ends(context);
    for (int i = 0; i < ends.length; i++) {
      add(match.ends().get(i), ends[i], sentence);
    }
  }

  /**
   * What a phrase is counted from: publication, but for a date without a year behind one with a
   * year in the same sentence ("arrested on May 3, 2016, and freed on June 5").
   */
  private Context context(Match match, int sentence) {
    boolean carries = toldYear != null && toldYearSentence == sentence;
    if (carries && match.phrase() instanceof Phrase.Yearly) {
      return new Context(toldYear, told, toldDay, Tense.FUTURE);
    }
    Tense tense = Tense.at(document, match.token());
    if (tense == Tense.UNKNOWN && isAhead(sentence) && match.phrase() instanceof Phrase.Yearly) {
      return new Context(told, told, toldDay, Tense.FUTURE);
    }
    return new Context(published, told, toldDay, tense);
  }

  /** Puts a clock time without a day on the day that its sentence told of before. */
  private Grounding anchored(Match match, Grounding grounding, int sentence) {
    boolean bare = match.phrase() instanceof Phrase.Clock && grounding.period() == null;
    return bare && toldDay != null && toldDaySentence == sentence
        ? new Grounding(
            TimeExpression.Type.TIME, Period.day(toldDay), toldDay + grounding.value(), null)
        : grounding;
  }

  /** Whether the sentence was telling of what is to come: "Oslo next month, Rome in January". */
  private boolean isAhead(int sentence) {
    return toldSentence == sentence && told != null && published != null && told.isAfter(published);
  }

  private boolean isOfAnotherYear(Period period) {
    boolean shorter = period.first().plusDays(31).isAfter(period.last());
    return shorter && (published == null || period.first().getYear() != published.getYear());
  }

  private void add(Match match, Grounding grounding, int sentence) {
    Period period = grounding.period();
    if (period != null && match.phrase() instanceof Phrase.Fixed && isOfAnotherYear(period)) {
      toldYear = period.first();
      toldYearSentence = sentence;
    }
    if (period != null && grounding.type() != TimeExpression.Type.DURATION) {
      told = period.first();
      toldSentence = sentence;
      if (period.isDay()) {
        toldDay = period.first();
        toldDaySentence = sentence;
      }
    }
    found.add(
        new TimeExpression(
            "t" + ++count,
            match.start(),
            match.end(),
            document.document().text().substring(match.start(), match.end()),
            grounding.type(),
            grounding.value(),
            grounding.mod()));
  }
}

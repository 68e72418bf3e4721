package dev.hearsay.output;

import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimType;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Bound;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Note;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Span;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import dev.hearsay.time.TimeExpression;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** An extraction made by hand, with something in each field. */
final class Sample {
  static final String TEXT =
      "At least 40 \"guards\" were killed in Tarn on Monday, the \u2013 navy said.";

  private Sample() {}

  /** The text with a part of speech that is the same for all words. */
  private static TaggedDocument tagged() {
    Document document = Segmenter.segment(TEXT, null).document();
    List<Token> tokens = document.tokens();
    return new TaggedDocument(
        document,
        new Tagging(
            Collections.nCopies(tokens.size(), PartOfSpeech.NOUN),
            tokens.stream().map(Token::lower).toList(),
            List.of()));
  }

  static Extraction extraction() {
    return extraction("=1+1 in \"Tarn\", <b>said</b>");
  }

  /** The sample with a second claim, by another source, that far fewer were killed. */
  static Extraction disputed() {
    Extraction one = extraction();
    Claim claim = one.claims().get(0);
    Figure figure = claim.figure();
    Figure fewer =
        new Figure(
            "f2",
            figure.start(),
            figure.end(),
            figure.text(),
            figure.number(),
            BigDecimal.TEN,
            null,
            BigDecimal.TEN,
            Bound.AT_MOST,
            figure.kind(),
            figure.unit(),
            figure.who());
    Claim other =
        new Claim(
            "c2",
            claim.type(),
            fewer,
            claim.who(),
            null,
            new Source(0, 0, "union", "Union", Source.Kind.ORGANIZATION, null),
            claim.stance(),
            claim.polarity(),
            claim.certainty(),
            claim.place(),
            claim.time(),
            null,
            claim.evidence(),
            claim.rule(),
            claim.side(),
            claim.category());
    return new Extraction(
        one.document(),
        tagged(),
        one.mentions(),
        one.entities(),
        one.times(),
        List.of(figure, fewer),
        one.attributions(),
        List.of(claim, other),
        one.notes());
  }

  static Extraction extraction(String title) {
    Entity navy =
        new Entity("e1", EntityType.ORGANIZATION, "Navy", List.of("navy"), List.of("the navy"));
    Entity tarn = new Entity("e2", EntityType.LOCATION, "Tarn", List.of(), List.of());
    Figure figure =
        new Figure(
            "f1",
            0,
            20,
            TEXT.substring(0, 20),
            Excerpt.of(TEXT, 0, 11),
            new BigDecimal("40"),
            new BigDecimal("4E+1"),
            null,
            Bound.AT_LEAST,
            Figure.Kind.PEOPLE,
            "guard",
            "\"guards\"");
    int said = TEXT.indexOf("said");
    Source source =
        new Source(said - 7, said - 1, "\u2013 navy", "Navy", Source.Kind.ORGANIZATION, navy);
    Attribution attribution =
        new Attribution(
            "a1",
            source,
            new Cue(said, said + 4, "said", "say", Cue.Stance.ASSERT),
            List.of(new Span(0, 50)),
            Attribution.Quotation.MIXED,
            "2025-02-03",
            "@radio",
            null);
    int tarnAt = TEXT.indexOf("Tarn");
    int monday = TEXT.indexOf("Monday");
    Claim claim =
        new Claim(
            "c1",
            new ClaimType("casualties.killed"),
            figure,
            "\"guards\"",
            attribution,
            source,
            Cue.Stance.ASSERT,
            Claim.Polarity.POSITIVE,
            Claim.Certainty.STATED,
            new Claim.Place(tarnAt, tarnAt + 4, "Tarn", tarn),
            new Claim.When(monday, monday + 6, "Monday", "2025-02-03"),
            "2025-02-03",
            new Span(0, 50),
            "casualties/killed",
            "Navy",
            Claim.Category.SOLDIERS);
    return new Extraction(
        new Metadata(
            "sample",
            title,
            "The Daily",
            List.of("A. Writer"),
            LocalDate.of(2025, 2, 4),
            "en",
            URI.create("https://example.org/1")),
        tagged(),
        List.of(
            new Mention(
                "m1", tarnAt, tarnAt + 4, "Tarn", EntityType.LOCATION, Mention.Form.NAME, tarn)),
        List.of(navy, tarn),
        List.of(
            new TimeExpression(
                "t1", monday, monday + 6, "Monday", TimeExpression.Type.DATE, "2025-02-03", null)),
        List.of(figure),
        List.of(attribution),
        List.of(claim),
        List.of(new Note("odd", "something\u0007 odd", 3, 4)));
  }
}

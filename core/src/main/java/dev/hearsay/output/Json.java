package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimGroup;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import dev.hearsay.time.TimeExpression;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an extraction as one JSON object on one line: property names are the names of the record
 * components, references are ids. The same extraction gives the same characters. Safe for any
 * thread.
 *
 * <pre>{@code
 * Files.writeString(Path.of("page.json"), Json.compact().withText().render(found));
 * }</pre>
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final boolean withText;
  private final boolean inCodePoints;

  private Json(boolean withText, boolean inCodePoints) {
    this.withText = withText;
    this.inCodePoints = inCodePoints;
  }

  /**
   * A writer that counts offsets as Java does, and leaves the article's text out unless it was
   * taken out of another format, which nobody else could do just so.
   */
  public static Json compact() {
    return new Json(false, false);
  }

  /** The same writer, but with the text of the article in {@code document.text}. */
  public Json withText() {
    return new Json(true, inCodePoints);
  }

  /** The same writer, but with offsets that count code points, as Python does. */
  public Json inCodePoints() {
    return new Json(withText, true);
  }

  /**
   * The JSON Schema (2020-12) of the objects that are written, and of those that stand in a stream
   * for a record that could not be read. It holds all properties and allows no others.
   */
  public static String schema() {
    return Template.of("hearsay-1.schema.json").text();
  }

  /** The extraction as JSON. */
  public String render(Extraction extraction) {
    StringWriter out = new StringWriter();
    try {
      write(extraction, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the extraction; the writer stays open and gets no line end. */
  public void write(Extraction extraction, Writer out) throws IOException {
    try (WellFormed writer = new WellFormed(out);
        JsonGenerator json = FACTORY.createGenerator(writer)) {
      CodePoints offsets = inCodePoints ? CodePoints.of(extraction.text()) : CodePoints.asTheyAre();
      new Fields(json, offsets, withText).write(extraction);
    }
  }

  /** Writes the fields of one extraction. */
  private static final class Fields {
    private final JsonGenerator json;
    private final CodePoints offsets;
    private final boolean withText;

    Fields(JsonGenerator json, CodePoints offsets, boolean withText) {
      this.json = json;
      this.offsets = offsets;
      this.withText = withText;
    }

    void write(Extraction extraction) throws IOException {
      json.writeStartObject();
      json.writeStringField("schema", "hearsay/1");
      document(extraction);
      array("sections", extraction.sections(), this::section);
      array("sentences", extraction.sentences(), this::place);
      array("mentions", extraction.mentions(), this::mention);
      array("entities", extraction.entities(), this::entity);
      array("times", extraction.times(), this::time);
      array("figures", extraction.figures(), this::figure);
      array("attributions", extraction.attributions(), this::attribution);
      array("claims", extraction.claims(), this::claim);
      array("groups", extraction.claimGroups(), this::group);
      array("notes", extraction.notes(), this::note);
      json.writeEndObject();
    }

    private void document(Extraction extraction) throws IOException {
      Metadata document = extraction.document();
      json.writeObjectFieldStart("document");
      json.writeStringField("id", document.id());
      json.writeStringField("title", document.title());
      json.writeStringField("publisher", document.publisher());
      strings("authors", document.authors());
      json.writeStringField("published", text(document.published()));
      json.writeStringField("language", document.language());
      json.writeStringField("uri", text(document.uri()));
      json.writeStringField("text", withText || document.extracted() ? extraction.text() : null);
      json.writeEndObject();
    }

    private void section(Section section) throws IOException {
      json.writeStringField("kind", section.kind().name());
      place(section);
    }

    private void mention(Mention mention) throws IOException {
      json.writeStringField("id", mention.id());
      place(mention);
      json.writeStringField("text", mention.text());
      json.writeStringField("type", mention.type().name());
      json.writeStringField("form", mention.form().name());
      json.writeStringField("entity", id(mention.entity()));
    }

    private void entity(Entity entity) throws IOException {
      json.writeStringField("id", entity.id());
      json.writeStringField("type", entity.type().name());
      json.writeStringField("name", entity.name());
      strings("aliases", entity.aliases());
      strings("roles", entity.roles());
    }

    private void time(TimeExpression time) throws IOException {
      json.writeStringField("id", time.id());
      place(time);
      json.writeStringField("text", time.text());
      json.writeStringField("type", time.type().name());
      json.writeStringField("value", time.value());
      json.writeStringField("mod", time.mod());
    }

    private void figure(Figure figure) throws IOException {
      json.writeStringField("id", figure.id());
      place(figure);
      json.writeStringField("text", figure.text());
      object("number", figure.number(), this::excerpt);
      number("value", figure.value());
      number("low", figure.low());
      number("high", figure.high());
      json.writeStringField("bound", figure.bound().name());
      json.writeStringField("kind", figure.kind().name());
      json.writeStringField("unit", figure.unit());
      json.writeStringField("who", figure.who());
    }

    private void attribution(Attribution attribution) throws IOException {
      json.writeStringField("id", attribution.id());
      object("source", attribution.source(), this::source);
      object("cue", attribution.cue(), this::cue);
      array("content", attribution.content(), this::place);
      json.writeStringField("quotation", attribution.quotation().name());
      json.writeStringField("saidOn", attribution.saidOn());
      json.writeStringField("medium", attribution.medium());
      Attribution within = attribution.within();
      json.writeStringField("within", within == null ? null : within.id());
    }

    private void source(Source source) throws IOException {
      offset("start", source.start());
      offset("end", source.end());
      json.writeStringField("text", source.text());
      json.writeStringField("name", source.name());
      json.writeStringField("kind", source.kind().name());
      json.writeStringField("entity", id(source.entity()));
    }

    private void cue(Cue cue) throws IOException {
      place(cue);
      json.writeStringField("text", cue.text());
      json.writeStringField("lemma", cue.lemma());
      json.writeStringField("stance", cue.stance().name());
    }

    private void claim(Claim claim) throws IOException {
      json.writeStringField("id", claim.id());
      json.writeStringField("type", claim.type().name());
      json.writeStringField("figure", claim.figure().id());
      json.writeStringField("who", claim.who());
      Attribution attribution = claim.attribution();
      json.writeStringField("attribution", attribution == null ? null : attribution.id());
      object("source", claim.source(), this::source);
      json.writeStringField("stance", claim.stance().name());
      json.writeStringField("polarity", claim.polarity().name());
      json.writeStringField("certainty", claim.certainty().name());
      object("place", claim.place(), this::eventPlace);
      object("time", claim.time(), this::eventTime);
      json.writeStringField("saidOn", claim.saidOn());
      object("evidence", claim.evidence(), this::span);
      json.writeStringField("rule", claim.rule());
      json.writeStringField("side", claim.side());
      json.writeStringField("category", text(claim.category()));
    }

    private void eventPlace(Claim.Place place) throws IOException {
      place(place);
      json.writeStringField("text", place.text());
      json.writeStringField("entity", id(place.entity()));
    }

    private void eventTime(Claim.When time) throws IOException {
      place(time);
      json.writeStringField("text", time.text());
      json.writeStringField("value", time.value());
    }

    private void group(ClaimGroup group) throws IOException {
      json.writeStringField("id", group.id());
      json.writeStringField("type", group.type().name());
      json.writeStringField("who", group.who());
      strings("claims", group.claims().stream().map(Claim::id).toList());
      number("low", group.low());
      number("best", group.best());
      number("high", group.high());
      array("relations", group.relations(), this::relation);
    }

    private void relation(ClaimGroup.Relation relation) throws IOException {
      json.writeStringField("claim", relation.claim().id());
      json.writeStringField("to", relation.to().id());
      json.writeStringField("kind", relation.kind().name());
    }

    private void note(Note note) throws IOException {
      json.writeStringField("code", note.code());
      json.writeStringField("message", note.message());
      place(note);
    }

    private void excerpt(Excerpt excerpt) throws IOException {
      place(excerpt);
      json.writeStringField("text", excerpt.text());
    }

    private void span(Span span) throws IOException {
      place(span);
    }

    private void place(Spanned place) throws IOException {
      json.writeNumberField("start", offsets.at(place.start()));
      json.writeNumberField("end", offsets.at(place.end()));
    }

    private static @Nullable String id(@Nullable Entity entity) {
      return entity == null ? null : entity.id();
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }

    private void offset(String name, @Nullable Integer value) throws IOException {
      json.writeFieldName(name);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeNumber(offsets.at(value));
      }
    }

    private void number(String name, @Nullable BigDecimal value) throws IOException {
      json.writeFieldName(name);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
      }
    }

    private void strings(String name, List<String> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    private <T> void array(String name, List<T> values, Part<? super T> part) throws IOException {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        json.writeStartObject();
        part.write(value);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private <T> void object(String name, @Nullable T value, Part<T> part) throws IOException {
      json.writeFieldName(name);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeStartObject();
        part.write(value);
        json.writeEndObject();
      }
    }

    /** Writes the fields of one kind of value. */
    private interface Part<T> {
      void write(T value) throws IOException;
    }
  }
}

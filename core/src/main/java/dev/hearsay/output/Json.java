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
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final boolean withText;

  private Json(boolean withText) {
    this.withText = withText;
  }

  /** A writer that leaves the text of the article out. */
  public static Json withoutText() {
    return new Json(false);
  }

  /** A writer that gives the text of the article in {@code document.text}. */
  public static Json withText() {
    return new Json(true);
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
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "hearsay/1");
      document(json, extraction);
      array(json, "sections", extraction.sections(), Json::section);
      array(json, "sentences", extraction.sentences(), Json::place);
      array(json, "mentions", extraction.mentions(), Json::mention);
      array(json, "entities", extraction.entities(), Json::entity);
      array(json, "times", extraction.times(), Json::time);
      array(json, "figures", extraction.figures(), Json::figure);
      array(json, "attributions", extraction.attributions(), Json::attribution);
      array(json, "claims", extraction.claims(), Json::claim);
      array(json, "notes", extraction.notes(), Json::note);
      json.writeEndObject();
    }
  }

  private void document(JsonGenerator json, Extraction extraction) throws IOException {
    Metadata document = extraction.document();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    json.writeStringField("title", document.title());
    json.writeStringField("publisher", document.publisher());
    strings(json, "authors", document.authors());
    json.writeStringField("published", text(document.published()));
    json.writeStringField("language", document.language());
    json.writeStringField("uri", text(document.uri()));
    json.writeStringField("text", withText ? extraction.text() : null);
    json.writeEndObject();
  }

  private static void section(JsonGenerator json, Section section) throws IOException {
    json.writeStringField("kind", section.kind().name());
    place(json, section);
  }

  private static void mention(JsonGenerator json, Mention mention) throws IOException {
    json.writeStringField("id", mention.id());
    place(json, mention);
    json.writeStringField("text", mention.text());
    json.writeStringField("type", mention.type().name());
    json.writeStringField("form", mention.form().name());
    json.writeStringField("entity", id(mention.entity()));
  }

  private static void entity(JsonGenerator json, Entity entity) throws IOException {
    json.writeStringField("id", entity.id());
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    strings(json, "aliases", entity.aliases());
    strings(json, "roles", entity.roles());
  }

  private static void time(JsonGenerator json, TimeExpression time) throws IOException {
    json.writeStringField("id", time.id());
    place(json, time);
    json.writeStringField("text", time.text());
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
    json.writeStringField("mod", time.mod());
  }

  private static void figure(JsonGenerator json, Figure figure) throws IOException {
    json.writeStringField("id", figure.id());
    place(json, figure);
    json.writeStringField("text", figure.text());
    object(json, "number", figure.number(), Json::excerpt);
    number(json, "value", figure.value());
    number(json, "low", figure.low());
    number(json, "high", figure.high());
    json.writeStringField("bound", figure.bound().name());
    json.writeStringField("kind", figure.kind().name());
    json.writeStringField("unit", figure.unit());
    json.writeStringField("who", figure.who());
  }

  private static void attribution(JsonGenerator json, Attribution attribution) throws IOException {
    json.writeStringField("id", attribution.id());
    object(json, "source", attribution.source(), Json::source);
    object(json, "cue", attribution.cue(), Json::cue);
    array(json, "content", attribution.content(), Json::place);
    json.writeStringField("quotation", attribution.quotation().name());
    json.writeStringField("saidOn", attribution.saidOn());
    json.writeStringField("medium", attribution.medium());
    Attribution within = attribution.within();
    json.writeStringField("within", within == null ? null : within.id());
  }

  private static void source(JsonGenerator json, Source source) throws IOException {
    integer(json, "start", source.start());
    integer(json, "end", source.end());
    json.writeStringField("text", source.text());
    json.writeStringField("name", source.name());
    json.writeStringField("kind", source.kind().name());
    json.writeStringField("entity", id(source.entity()));
  }

  private static void cue(JsonGenerator json, Cue cue) throws IOException {
    place(json, cue);
    json.writeStringField("text", cue.text());
    json.writeStringField("lemma", cue.lemma());
    json.writeStringField("stance", cue.stance().name());
  }

  private static void claim(JsonGenerator json, Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    json.writeStringField("type", claim.type().name());
    json.writeStringField("figure", claim.figure().id());
    json.writeStringField("who", claim.who());
    Attribution attribution = claim.attribution();
    json.writeStringField("attribution", attribution == null ? null : attribution.id());
    object(json, "source", claim.source(), Json::source);
    json.writeStringField("stance", claim.stance().name());
    json.writeStringField("polarity", claim.polarity().name());
    json.writeStringField("certainty", claim.certainty().name());
    object(json, "place", claim.place(), Json::eventPlace);
    object(json, "time", claim.time(), Json::eventTime);
    json.writeStringField("saidOn", claim.saidOn());
    object(json, "evidence", claim.evidence(), Json::span);
    json.writeStringField("rule", claim.rule());
  }

  private static void eventPlace(JsonGenerator json, Claim.Place place) throws IOException {
    place(json, place);
    json.writeStringField("text", place.text());
    json.writeStringField("entity", id(place.entity()));
  }

  private static void eventTime(JsonGenerator json, Claim.When time) throws IOException {
    place(json, time);
    json.writeStringField("text", time.text());
    json.writeStringField("value", time.value());
  }

  private static void note(JsonGenerator json, Note note) throws IOException {
    json.writeStringField("code", note.code());
    json.writeStringField("message", note.message());
    place(json, note);
  }

  private static void excerpt(JsonGenerator json, Excerpt excerpt) throws IOException {
    place(json, excerpt);
    json.writeStringField("text", excerpt.text());
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    place(json, span);
  }

  private static void place(JsonGenerator json, Spanned place) throws IOException {
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
  }

  private static @Nullable String id(@Nullable Entity entity) {
    return entity == null ? null : entity.id();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void integer(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable BigDecimal value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static <T> void array(
      JsonGenerator json, String name, List<T> values, Part<? super T> part) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      part.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <T> void object(JsonGenerator json, String name, @Nullable T value, Part<T> part)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      part.write(json, value);
      json.writeEndObject();
    }
  }

  /** Writes the fields of one kind of value. */
  private interface Part<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }
}

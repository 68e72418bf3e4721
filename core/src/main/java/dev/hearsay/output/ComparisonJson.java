package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import dev.hearsay.compare.Dispute;
import dev.hearsay.compare.Event;
import dev.hearsay.figure.Figure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as one JSON object on one line. Accounts name their article, by its place
 * among those compared, and their claim, by the id that it has in the article's own output;
 * disputes name accounts by their place in the event, from 0.
 */
public final class ComparisonJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ComparisonJson(JsonGenerator json) {
    this.json = json;
  }

  /** The comparison as JSON. */
  public static String render(Comparison comparison) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator((Writer) out)) {
      new ComparisonJson(json).comparison(comparison);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The JSON Schema (2020-12) of the object that is written. */
  public static String schema() {
    return Template.of("hearsay-comparison-1.schema.json").text();
  }

  private void comparison(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "hearsay-comparison/1");
    json.writeArrayFieldStart("events");
    for (Event event : comparison.events()) {
      event(event);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    json.writeStartObject();
    text("id", event.id());
    text("type", event.type());
    text("who", event.who());
    text("place", event.place());
    text("firstDay", event.days() == null ? null : event.days().first());
    text("lastDay", event.days() == null ? null : event.days().last());
    json.writeNumberField("articles", event.articles());
    number("low", event.low());
    number("best", event.best());
    number("high", event.high());
    json.writeArrayFieldStart("accounts");
    for (Account account : event.accounts()) {
      account(account);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("disputes");
    Map<Account, Integer> places = new HashMap<>();
    event.accounts().forEach(account -> places.put(account, places.size()));
    for (Dispute dispute : event.disputes()) {
      dispute(dispute, places);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void account(Account account) throws IOException {
    Claim claim = account.claim();
    json.writeStartObject();
    json.writeNumberField("article", account.article());
    document(account.document());
    text("claim", claim.id());
    text("day", account.day());
    json.writeBooleanField("part", account.part());
    source(claim.source());
    text("stance", claim.stance());
    text("polarity", claim.polarity());
    text("certainty", claim.certainty());
    figure(claim.figure());
    text("who", claim.who());
    text("place", claim.place() == null ? null : claim.place().text());
    text("time", claim.time() == null ? null : claim.time().value());
    text("quote", account.quote());
    json.writeEndObject();
  }

  private void document(Metadata document) throws IOException {
    json.writeObjectFieldStart("document");
    text("id", document.id());
    text("title", document.title());
    text("publisher", document.publisher());
    text("published", document.published());
    text("uri", document.uri());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    text("name", source.name());
    text("kind", source.kind());
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    json.writeObjectFieldStart("figure");
    text("text", figure.text());
    number("value", figure.value());
    number("low", figure.low());
    number("high", figure.high());
    text("bound", figure.bound());
    text("unit", figure.unit());
    json.writeEndObject();
  }

  private void dispute(Dispute dispute, Map<Account, Integer> places) throws IOException {
    json.writeStartObject();
    text("kind", dispute.kind());
    json.writeObjectField("by", places.get(dispute.by()));
    json.writeObjectField("of", places.get(dispute.of()));
    json.writeEndObject();
  }

  private void text(String name, @Nullable Object value) throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  private void number(String name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(Csv.cell(value));
    }
  }
}

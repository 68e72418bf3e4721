package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes linked data: the claims as <a href="https://schema.org/Claim">schema.org Claims</a>, or as
 * <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotations</a> on the article. In both
 * a selector gives the words of a claim, their surroundings and their place in code points.
 */
public final class JsonLd {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** An additional type is an IRI. */
  private static final String TYPES = "urn:hearsay:claim-type:";

  /** How many characters around a quotation help to find it again. */
  private static final int SURROUNDINGS = 32;

  private JsonLd() {}

  /** A {@code NewsArticle} and its {@code Claim}s, one JSON-LD document on one line. */
  public static String claims(Extraction extraction) {
    return new Document(extraction).claims();
  }

  /** An {@code AnnotationCollection} with an annotation for each claim, on one line. */
  public static String annotations(Extraction extraction) {
    return new Document(extraction).annotations();
  }

  /** Writes one extraction. */
  private static final class Document {
    private final Extraction extraction;
    private final Metadata article;
    private final CodePoints offsets;
    private final StringWriter out = new StringWriter();

    Document(Extraction extraction) {
      this.extraction = extraction;
      this.article = extraction.document();
      this.offsets = CodePoints.of(extraction.text());
    }

    String claims() {
      return write(
          json -> {
            json.writeArrayFieldStart("@context");
            json.writeString("https://schema.org");
            json.writeStartObject();
            json.writeStringField("oa", "http://www.w3.org/ns/oa#");
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("@graph");
            article(json);
            for (Claim claim : extraction.claims()) {
              claim(json, claim);
            }
            json.writeEndArray();
          });
    }

    String annotations() {
      return write(
          json -> {
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", id("claims"));
            json.writeStringField("type", "AnnotationCollection");
            json.writeNumberField("total", extraction.claims().size());
            json.writeObjectFieldStart("first");
            json.writeStringField("id", id("claims-1"));
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            for (Claim claim : extraction.claims()) {
              annotation(json, claim);
            }
            json.writeEndArray();
            json.writeEndObject();
          });
    }

    private void article(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("@id", articleId());
      json.writeStringField("@type", "NewsArticle");
      optional(json, "headline", article.title());
      optional(json, "datePublished", article.published());
      optional(json, "url", article.uri());
      optional(json, "inLanguage", article.language());
      if (article.publisher() != null) {
        agent(json, "publisher", "Organization", article.publisher());
      }
      json.writeEndObject();
    }

    private void claim(JsonGenerator json, Claim claim) throws IOException {
      json.writeStartObject();
      json.writeStringField("@id", id(claim.id()));
      json.writeStringField("@type", "Claim");
      json.writeStringField("additionalType", TYPES + claim.type().name());
      json.writeStringField("text", words(claim.evidence()));
      Source source = claim.source();
      if (source.name() != null) {
        boolean person = source.kind() == Source.Kind.PERSON;
        agent(json, "author", person ? "Person" : "Organization", source.name());
      }
      optional(json, "dateCreated", claim.saidOn());
      json.writeObjectFieldStart("appearance");
      json.writeStringField("@id", articleId());
      json.writeEndObject();
      quantity(json, claim);
      json.writeObjectFieldStart("oa:hasSelector");
      quote(json, claim.evidence(), "@type", "oa:TextQuoteSelector", "oa:");
      json.writeEndObject();
      json.writeEndObject();
    }

    private static void quantity(JsonGenerator json, Claim claim) throws IOException {
      json.writeObjectFieldStart("about");
      json.writeStringField("@type", "QuantitativeValue");
      optional(json, "name", claim.who());
      number(json, "value", claim.figure().value());
      number(json, "minValue", claim.figure().low());
      number(json, "maxValue", claim.figure().high());
      optional(json, "unitText", claim.figure().unit());
      json.writeEndObject();
    }

    private void annotation(JsonGenerator json, Claim claim) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id(claim.id()));
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", "classifying");
      json.writeArrayFieldStart("body");
      body(json, claim.type().name(), "classifying");
      String source = claim.source().name();
      body(json, (source == null ? "" : source + ": ") + claim.figure().text(), "describing");
      json.writeEndArray();
      json.writeObjectFieldStart("target");
      json.writeStringField("source", articleId());
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      quote(json, claim.evidence(), "type", "TextQuoteSelector", "");
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", offsets.at(claim.evidence().start()));
      json.writeNumberField("end", offsets.at(claim.evidence().end()));
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private static void body(JsonGenerator json, String value, String purpose) throws IOException {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("value", value);
      json.writeStringField("purpose", purpose);
      json.writeEndObject();
    }

    private void quote(JsonGenerator json, Span span, String typeField, String type, String prefix)
        throws IOException {
      int before = border(Math.max(0, span.start() - SURROUNDINGS));
      int after = border(Math.min(extraction.text().length(), span.end() + SURROUNDINGS));
      json.writeStringField(typeField, type);
      json.writeStringField(prefix + "exact", words(span));
      json.writeStringField(prefix + "prefix", words(new Span(before, span.start())));
      json.writeStringField(prefix + "suffix", words(new Span(span.end(), after)));
    }

    /** The offset itself, or the one before where it would cut a character in two. */
    private int border(int offset) {
      String text = extraction.text();
      boolean cuts =
          offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
      return cuts ? offset - 1 : offset;
    }

    private static void agent(JsonGenerator json, String field, String type, String name)
        throws IOException {
      json.writeObjectFieldStart(field);
      json.writeStringField("@type", type);
      json.writeStringField("name", name);
      json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String field, @Nullable Object value)
        throws IOException {
      if (value != null) {
        json.writeStringField(field, value.toString());
      }
    }

    private static void number(JsonGenerator json, String field, @Nullable BigDecimal value)
        throws IOException {
      if (value != null) {
        json.writeFieldName(field);
        json.writeNumber(value.toPlainString());
      }
    }

    private String articleId() {
      return article.uri() != null ? article.uri().toString() : "urn:hearsay:" + name();
    }

    private String id(String part) {
      return articleId() + "#" + part;
    }

    private String name() {
      String id = article.id() == null ? "article" : article.id();
      return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private String words(Span span) {
      return extraction.text().substring(span.start(), span.end());
    }

    private String write(Fields fields) {
      try (WellFormed writer = new WellFormed(out);
          JsonGenerator json = FACTORY.createGenerator(writer)) {
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.append('\n').toString();
    }
  }

  /** Writes the fields of an object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}

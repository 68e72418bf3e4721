package dev.hearsay.cli;

import dev.hearsay.Extraction;
import dev.hearsay.output.Brat;
import dev.hearsay.output.Conllu;
import dev.hearsay.output.Csv;
import dev.hearsay.output.Html;
import dev.hearsay.output.Json;
import dev.hearsay.output.JsonLd;
import dev.hearsay.output.Table;
import java.util.Locale;

/** How results are written. */
enum Format {
  /** Claims and quotations for reading. */
  TABLE("txt"),
  /** All that was found, for programs. */
  JSON("json"),
  /** The same, one line a result. */
  JSONL("jsonl"),
  /** One claim a row, separated by commas. */
  CSV("csv"),
  /** One claim a row, separated by tabs. */
  TSV("tsv"),
  /** A page to look at. */
  HTML("html"),
  /** Linked data: schema.org claims. */
  JSONLD("jsonld"),
  /** Linked data: W3C web annotations. */
  WEBANNOTATION("jsonld"),
  /** Standoff annotations, to correct by hand. */
  BRAT("ann"),
  /** Sentences, tokens, lemmas and parts of speech. */
  CONLLU("conllu");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The ending of files in this format. */
  String ending() {
    return ending;
  }

  /** Whether results are JSON, and so faults too. */
  boolean isJson() {
    return this == JSON || this == JSONL;
  }

  /** Whether the results of several articles make up one file. */
  boolean isJoinable() {
    return switch (this) {
      case TABLE, JSON, JSONL, CSV, TSV, CONLLU -> true;
      case HTML, JSONLD, WEBANNOTATION, BRAT -> false;
    };
  }

  /** What stands once before all results. */
  String header() {
    return switch (this) {
      case CSV -> Csv.commas().header();
      case TSV -> Csv.tabs().header();
      default -> "";
    };
  }

  /** A result as text, which ends its last line. */
  String render(Extraction extraction, Style style) {
    return switch (this) {
      case TABLE -> Table.ofWidth(style.width()).render(extraction);
      case JSON, JSONL -> json(style).render(extraction) + "\n";
      case CSV -> Csv.commas().render(extraction);
      case TSV -> Csv.tabs().render(extraction);
      case HTML -> Html.render(extraction);
      case JSONLD -> JsonLd.claims(extraction);
      case WEBANNOTATION -> JsonLd.annotations(extraction);
      case BRAT -> Brat.render(extraction);
      case CONLLU -> Conllu.render(extraction);
    };
  }

  private static Json json(Style style) {
    Json json = style.withText() ? Json.compact().withText() : Json.compact();
    return style.inCodePoints() ? json.inCodePoints() : json;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the user wishes of the format. */
  record Style(int width, boolean withText, boolean inCodePoints) {}
}

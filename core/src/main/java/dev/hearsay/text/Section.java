package dev.hearsay.text;

/** A part of a news page. Sections do not overlap and stand in the order of the text. */
public record Section(Kind kind, int start, int end) implements Spanned {
  /** What a part of a page is for. */
  public enum Kind {
    /** The headline of the article. */
    HEADLINE,
    /** Authors, date, reading time. */
    BYLINE,
    /** The article's own paragraphs, subheadings among them. */
    BODY,
    /** The words below a picture. */
    CAPTION,
    /** All that is not the article: menus, forms, adverts, teasers of other articles. */
    BOILERPLATE
  }
}

package dev.hearsay.input.html;

import org.jsoup.nodes.Element;

/**
 * A run of a page's text without a break: a paragraph, a heading, an item, a cell.
 *
 * @param element the innermost block element that it stands in
 * @param text its words, single-spaced; line breaks are the page's own
 * @param linked how many of its characters stand in links
 * @param signed how many of its characters are marked as an author's name or a time
 */
record Block(Element element, String text, int linked, int signed) {
  private static final int SHORTEST_PROSE = 60;
  private static final int SHORTEST_SENTENCE = 25;

  /** How many characters are prose: those of a sentence, without those that lead elsewhere. */
  int prose() {
    int own = text.length() - linked;
    boolean prose = own >= SHORTEST_PROSE || (own >= SHORTEST_SENTENCE && endsSentence());
    return prose && 2 * own > text.length() && text.indexOf(' ') > 0 ? own : 0;
  }

  /** Whether it is nothing but a way to another page. */
  boolean isLink() {
    return linked * 10L >= text.length() * 8L
        && !(endsSentence() && text.length() > SHORTEST_PROSE);
  }

  /** Whether it ends as a sentence does, quotation marks and brackets aside. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** What of it can be a headline: all of a heading, else the first line. */
  String headline() {
    int line = heading() > 0 ? -1 : text.indexOf('\n');
    return line < 0 ? text : text.substring(0, line);
  }

  /** The rank of a heading, 1 to 6, or 0. */
  int heading() {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1';
    return heading && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
  }
}

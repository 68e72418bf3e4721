package dev.hearsay.text;

/** Tells the words below a picture, by what they begin with or by the credit at their end. */
final class Captions {
  private static final int MOST_WORDS = 80;
  private static final int LONGEST_CREDIT = 150;
  private static final int LONGEST_SOURCE = 50;

  private Captions() {}

  static boolean isCaption(Shapes shapes, int i) {
    if (shapes.words(i) > MOST_WORDS) {
      return false;
    }
    if (Phrases.beginsCaption(shapes.plain(i))) {
      return true;
    }
    String block = shapes.string(i);
    return Phrases.isCredit(lastBracket(block)) || endsWithCredit(block);
  }

  /** The words in the brackets that end a block, or nothing. */
  private static String lastBracket(String block) {
    int close = block.length() - 1;
    while (close > 0 && Characters.isTerminal(block.charAt(close))) {
      close--;
    }
    char closing = block.charAt(close);
    if (closing != ')' && closing != ']') {
      return "";
    }
    int open = block.lastIndexOf(closing == ')' ? '(' : '[', close);
    return open < 0 || close - open > LONGEST_CREDIT ? "" : block.substring(open + 1, close);
  }

  /** "… on Monday. Photograph: Ann Other/AP", "… on Monday. REUTERS/Ann Other". */
  private static boolean endsWithCredit(String block) {
    int colon = block.lastIndexOf(':');
    if (colon > 0 && block.length() - colon <= LONGEST_SOURCE) {
      int word = wordStart(block, colon);
      if (Phrases.introducesCredit(Phrases.plain(block.substring(word, colon)))) {
        return true;
      }
    }
    int slash = block.lastIndexOf('/');
    if (slash <= 0 || block.length() - slash > LONGEST_SOURCE) {
      return false;
    }
    return Phrases.isAgency(Phrases.plain(block.substring(slash + 1)))
        || Phrases.isAgency(Phrases.plain(block.substring(wordStart(block, slash), slash)));
  }

  private static int wordStart(String block, int end) {
    int p = end;
    while (p > 0 && Characters.isLetter(block.charAt(p - 1))) {
      p--;
    }
    return p;
  }
}

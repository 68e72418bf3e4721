package dev.hearsay.text;

import com.google.common.base.Splitter;

/** Joins expected tokens to the text they were cut from. */
final class Detokenizer {
  private Detokenizer() {}

  static String join(String tokens) {
    StringBuilder text = new StringBuilder();
    String before = "";
    boolean open = false;
    for (String token : Splitter.on('|').split(tokens.replace("||", "|"))) {
      boolean closing = token.equals("\"") && open;
      if (text.length() > 0 && !closing && !attached(before, token, open)) {
        text.append(' ');
      }
      text.append(token);
      open = token.equals("\"") ? !open : open;
      before = token;
    }
    return text.toString();
  }

  private static boolean attached(String before, String token, boolean open) {
    boolean opens = before.equals("“") || before.equals("(") || before.endsWith("$");
    boolean hyphen = before.equals("-") || token.equals("-");
    boolean number = Characters.isDigit(before.charAt(0));
    boolean unit = number && token.matches("km|bn|am");
    return opens
        || hyphen
        || unit
        || (before.equals("\"") && open)
        || (before.equals("can") && token.equals("not"))
        || token.matches("[.,;:?!%)”]|\\.\\.\\.|'s|n't");
  }
}

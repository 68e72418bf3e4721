package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sections, sentences and tokens. */
public final class Segmenter {
  private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:-][\\p{L}\\p{N}]+)*|\\S");

  private Segmenter() {}

  /**
   * Reads a text.
   *
   * @param title the headline as the caller knows it, which helps to find it in the text
   */
  public static Page segment(String text, @Nullable String title) {
    List<Section> sections = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      int first = tokens.size();
      Matcher word = WORD.matcher(text).region(paragraph.start(), paragraph.end());
      while (word.find()) {
        tokens.add(
            new Token(
                word.start(), word.end(), word.group(), word.group().toLowerCase(Locale.ROOT)));
      }
      Section.Kind kind = Section.Kind.BODY;
      sections.add(new Section(kind, paragraph.start(), paragraph.end()));
      sentences.add(
          new Sentence(
              paragraph.start(), paragraph.end(), first, tokens.size(), sentences.size(), kind));
    }
    return new Page(
        new Document(text, sections, sentences, tokens), title, List.of(), null, List.of());
  }
}

package dev.hearsay.text;

import java.util.List;

/**
 * What language a text is in, as far as it matters here: English, or something else.
 *
 * <p>Small words tell: they make up a third of any running English text, and those of another
 * language are the first to be seen in one of that. A text with too few words to tell is taken for
 * English. Method: the function word test of Grefenstette, <i>Comparing two language identification
 * schemes</i>, 1995.
 *
 * @param code ISO 639-1, or {@code und} where it is not known which
 * @param name its English name
 */
public record Language(String code, String name) {
  /** The language that everything else here is made for. */
  public static final Language ENGLISH = new Language("en", "English");

  /** Tells the language of a text. */
  public static Language of(String text) {
    return new SmallWords(text).language();
  }

  /** A note, if the text is not English. */
  public List<Note> notes() {
    return equals(ENGLISH)
        ? List.of()
        : List.of(
            new Note(
                "not-english",
                "the text seems to be in " + name + "; what is found in it means little",
                0,
                0));
  }
}

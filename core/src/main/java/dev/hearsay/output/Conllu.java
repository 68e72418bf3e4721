package dev.hearsay.output;

import com.google.common.base.CharMatcher;
import dev.hearsay.Extraction;
import dev.hearsay.entity.Mention;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CoNLL-U for linguists: sentences, tokens, lemmas and parts of speech, with the names as
 * {@code Entity} in the last column (the brackets of Universal Dependencies' coreference notation:
 * {@code (e1-PERSON} opens, {@code e1)} closes). There are no heads or relations: those columns
 * hold {@code _}.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public final class Conllu {
  /** What separates words, or stands for nothing that can be seen. */
  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  private Conllu() {}

  /** The sentences of an extraction, each followed by an empty line. */
  public static String render(Extraction extraction) {
    StringBuilder out = new StringBuilder();
    List<String> names = names(extraction);
    String id = extraction.document().id();
    int number = 0;
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.endToken() == sentence.firstToken()) {
        continue;
      }
      if (number == 0) {
        out.append("# newdoc").append(id == null ? "" : " id = " + line(id)).append('\n');
      }
      out.append("# sent_id = ").append(id == null ? "s" : line(id) + "-").append(++number);
      out.append("\n# text = ").append(text(extraction.tagged(), sentence)).append('\n');
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        row(extraction.tagged(), i, sentence, names.get(i), out);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** The words with one space wherever something, if only invisible, stands between two. */
  private static String text(TaggedDocument words, Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      text.append(cell(words.word(i))).append(isSpaced(words, i, sentence) ? " " : "");
    }
    return text.toString();
  }

  private static boolean isSpaced(TaggedDocument words, int i, Sentence sentence) {
    return i + 1 < sentence.endToken() && words.token(i + 1).start() > words.token(i).end();
  }

  private static void row(
      TaggedDocument words, int i, Sentence sentence, String name, StringBuilder out) {
    out.append(i - sentence.firstToken() + 1).append('\t');
    out.append(cell(words.word(i))).append('\t');
    out.append(cell(words.lemma(i))).append('\t');
    out.append(words.tag(i)).append("\t_\t_\t_\t_\t_\t");
    List<String> misc = new ArrayList<>();
    if (!name.isEmpty()) {
      misc.add("Entity=" + name);
    }
    if (i + 1 < sentence.endToken() && !isSpaced(words, i, sentence)) {
      misc.add("SpaceAfter=No");
    }
    out.append(misc.isEmpty() ? "_" : String.join("|", misc)).append('\n');
  }

  /** For each token the brackets of the names that begin or end there. */
  private static List<String> names(Extraction extraction) {
    List<Token> tokens = extraction.tagged().document().tokens();
    List<String> brackets = new ArrayList<>(tokens.stream().map(token -> "").toList());
    for (Mention mention : extraction.mentions()) {
      if (mention.form() != Mention.Form.NAME || mention.entity() == null) {
        continue;
      }
      int first = extraction.tagged().document().tokenAt(mention.start());
      int last = extraction.tagged().document().tokenAt(mention.end() - 1);
      if (last < tokens.size()) {
        String entity = mention.entity().id();
        String open = "(" + entity + "-" + mention.type();
        brackets.set(first, brackets.get(first) + open + (first == last ? ")" : ""));
        if (first != last) {
          brackets.set(last, brackets.get(last) + entity + ")");
        }
      }
    }
    return brackets;
  }

  private static String line(String words) {
    return BLANK.trimAndCollapseFrom(words, ' ');
  }

  private static String cell(String word) {
    String cell = line(word);
    return cell.isEmpty() ? "_" : cell;
  }
}

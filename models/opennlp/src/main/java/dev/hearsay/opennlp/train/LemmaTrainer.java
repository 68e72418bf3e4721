package dev.hearsay.opennlp.train;

import dev.hearsay.text.PartOfSpeech;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Learns the lemmatizer's rules: for each part of speech the endings whose replacement explains
 * most words, from short to long, and the words that no ending explains.
 *
 * <p>{@code LemmaTrainer RULES.txt TRAIN.conllu.gz…}
 */
final class LemmaTrainer {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_ENDING = 6;

  private LemmaTrainer() {}

  /** A word of the corpus with its lemma, both in lower case. */
  private record Form(String word, String lemma) {
    /** What the ending becomes if it is replaced so that this word becomes its lemma, or null. */
    @Nullable String replacementOf(String ending) {
      String stem = word.substring(0, word.length() - ending.length());
      return lemma.startsWith(stem) ? lemma.substring(stem.length()) : null;
    }
  }

  private record Rule(String ending, String replacement) {
    boolean explains(Form form) {
      return replacement.equals(form.replacementOf(ending));
    }
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    Map<PartOfSpeech, Map<String, Map<String, Integer>>> counts = new EnumMap<>(PartOfSpeech.class);
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      for (List<Conllu.Word> sentence : Conllu.read(Path.of(file))) {
        sentence.forEach(word -> count(word, counts));
      }
    }
    try (BufferedWriter file =
            Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(file)) {
      out.print(
          "# Dictionary forms: part of speech, ending (-ied) or word (went), its replacement.\n");
      out.print(
          "# The longest ending that a word has decides. Written by LemmaTrainer from the training\n");
      out.print(
          "# sections of UD English EWT and GUM (CC BY-SA 4.0 and the licences of GUM's documents).\n");
      counts.forEach((tag, words) -> write(tag, commonest(words), out));
    }
  }

  private static void count(
      Conllu.Word word, Map<PartOfSpeech, Map<String, Map<String, Integer>>> counts) {
    String form = word.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    String lemma = word.lemma().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean told = form.chars().allMatch(c -> c == '\'' || Character.isLetter(c));
    if (told && !word.misspelt() && !lemma.equals("_") && word.tag() != PartOfSpeech.PROPN) {
      counts
          .computeIfAbsent(word.tag(), tag -> new TreeMap<>())
          .computeIfAbsent(form, key -> new TreeMap<>())
          .merge(lemma, 1, Integer::sum);
    }
  }

  private static List<Form> commonest(Map<String, Map<String, Integer>> words) {
    List<Form> forms = new ArrayList<>();
    words.forEach(
        (word, lemmas) ->
            forms.add(
                new Form(
                    word,
                    lemmas.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())));
    return forms;
  }

  private static void write(PartOfSpeech tag, List<Form> forms, PrintWriter out) {
    learn(forms, new Rule("", ""), 0, tag, out);
  }

  /** Writes the rules for words of one ending, given the rule of the next shorter ending. */
  private static void learn(
      List<Form> forms, Rule inherited, int length, PartOfSpeech tag, PrintWriter out) {
    String ending = ending(forms.get(0), length);
    Rule rule = length == 0 ? inherited : better(forms, inherited, ending);
    if (!rule.equals(inherited)) {
      out.print(tag + "\t-" + rule.ending() + "\t-" + rule.replacement() + "\n");
    }
    if (length == LONGEST_ENDING || forms.size() < FEWEST_WORDS) {
      forms.stream()
          .filter(form -> !rule.explains(form))
          .forEach(form -> out.print(tag + "\t" + form.word() + "\t" + form.lemma() + "\n"));
      return;
    }
    Map<String, List<Form>> longer = new TreeMap<>();
    for (Form form : forms) {
      longer.computeIfAbsent(ending(form, length + 1), key -> new ArrayList<>()).add(form);
    }
    longer.forEach(
        (key, group) -> {
          if (key.length() > length) {
            learn(group, rule, length + 1, tag, out);
          } else if (!rule.explains(group.get(0))) {
            Form form = group.get(0);
            out.print(tag + "\t" + form.word() + "\t" + form.lemma() + "\n");
          }
        });
  }

  private static String ending(Form form, int length) {
    return form.word().substring(Math.max(0, form.word().length() - length));
  }

  private static Rule better(List<Form> forms, Rule inherited, String ending) {
    Map<String, Integer> replacements = new HashMap<>();
    for (Form form : forms) {
      String replacement = form.replacementOf(ending);
      if (replacement != null) {
        replacements.merge(replacement, 1, Integer::sum);
      }
    }
    Predicate<Form> explained = inherited::explains;
    long before = forms.stream().filter(explained).count();
    return replacements.entrySet().stream()
        .filter(entry -> entry.getValue() >= Math.max(before + 2, FEWEST_WORDS))
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> new Rule(ending, entry.getKey()))
        .orElse(inherited);
  }
}

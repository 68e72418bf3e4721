package dev.hearsay.attribution;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Cue.Stance;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.TaggedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lexicon of cue verbs. */
final class CueVerbs {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableListMultimap<String, Entry> ENTRIES = read();

  private CueVerbs() {}

  /** The longest entry for the verb at a token, or null. */
  static @Nullable CueVerb at(TaggedDocument document, int token, int end) {
    CueVerb longest = null;
    for (Entry entry : entries(document.lemma(token), document.lower(token))) {
      if ((longest == null || entry.verb.words() > longest.words())
          && entry.follows(document, token, end)) {
        longest = entry.verb;
      }
    }
    return longest;
  }

  /** The entries for a lemma; for a regular form whose lemma is unknown, for its stem. */
  private static List<Entry> entries(String lemma, String form) {
    List<Entry> known = ENTRIES.get(lemma);
    if (known.isEmpty() && form.length() > 4 && form.endsWith("ed")) {
      known = ENTRIES.get(form.substring(0, form.length() - 2));
      return known.isEmpty() ? ENTRIES.get(form.substring(0, form.length() - 1)) : known;
    }
    return known;
  }

  private static ImmutableListMultimap<String, Entry> read() {
    ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
    for (List<String> row : Lexicon.table("cues.txt")) {
      List<String> words = WORDS.splitToList(row.get(0));
      CueVerb verb =
          new CueVerb(
              row.get(0),
              words.size() - 1,
              Kind.valueOf(Ascii.toUpperCase(row.get(1))),
              Stance.valueOf(row.get(2)),
              frames(row.get(3)));
      entries.put(words.get(0), new Entry(verb, words.subList(1, words.size())));
    }
    return entries.build();
  }

  private static ImmutableSet<Frame> frames(String names) {
    return WORDS
        .splitToStream(names)
        .map(name -> Frame.valueOf(Ascii.toUpperCase(name)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A verb with the words that must follow it. */
  private record Entry(CueVerb verb, List<String> rest) {
    boolean follows(TaggedDocument document, int token, int end) {
      if (token + rest.size() >= end && !rest.isEmpty()) {
        return false;
      }
      for (int i = 0; i < rest.size(); i++) {
        if (!document.lower(token + 1 + i).equals(rest.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}

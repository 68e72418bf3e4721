package dev.hearsay.entity;

import dev.hearsay.text.TaggedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which role phrase and which name stand side by side for one: "regional governor Iryna
 * Sova", "Iryna Sova, the regional governor,", "the mayor, Petra Ilieva,".
 */
final class Appositions {
  private static final int NEIGHBOURS = 6;

  private Appositions() {}

  /** The role phrase that stands beside a name, or null. */
  static @Nullable Reference roleOf(TaggedDocument document, List<Reference> all, int index) {
    Reference name = all.get(index);
    for (int i = index - 1; i >= Math.max(0, index - NEIGHBOURS); i--) {
      Reference role = all.get(i);
      if (role.role != null && role.type.equals(name.type) && linked(document, role, name)) {
        return role;
      }
    }
    for (int i = index + 1; i < Math.min(all.size(), index + NEIGHBOURS); i++) {
      Reference role = all.get(i);
      if (role.role != null && role.type.equals(name.type) && linked(document, name, role)) {
        return role;
      }
    }
    return null;
  }

  /** The name that stands beside a role phrase, or null. */
  static @Nullable Reference nameOf(TaggedDocument document, List<Reference> all, int index) {
    Reference role = all.get(index);
    for (int i = index + 1; i < Math.min(all.size(), index + NEIGHBOURS); i++) {
      Reference name = all.get(i);
      if (name.isName(role.type) && linked(document, role, name)) {
        return name;
      }
    }
    return null;
  }

  /** Whether nothing but titles, or a comma that opens an apposition, stands between the two. */
  private static boolean linked(TaggedDocument document, Reference left, Reference right) {
    if (left.end > right.first
        || document.document().sentenceIndex(left.first)
            != document.document().sentenceIndex(right.first)) {
      return false;
    }
    int i = left.end;
    boolean comma = document.lower(i).equals(",");
    if (comma) {
      i++;
      if (left.role == null && i < right.first && determiner(document.lower(i))) {
        i++;
      }
    } else if (left.role == null) {
      return false;
    }
    while (i < right.first && RoleWords.title(document.lower(i))) {
      i++;
    }
    return i == right.first && (!comma || closed(document, left, right));
  }

  private static boolean determiner(String lower) {
    return switch (lower) {
      case "the", "a", "an", "its", "his", "her", "their", "one", "another", "our" -> true;
      default -> false;
    };
  }

  /**
   * Whether an apposition after a comma ends as one does, and the phrase before it can have one.
   */
  private static boolean closed(TaggedDocument document, Reference left, Reference right) {
    if (left.role != null && left.role.determiner() == RolePhrase.Determiner.NONE) {
      return false;
    }
    if (right.end >= document.size()) {
      return true;
    }
    String next = document.lower(right.end);
    return switch (next) {
      case ",", ".", ";", ")", ":", "(", "who", "whose", "\u2013", "\u2014" -> true;
      default -> left.role != null ? Speech.verb(next) : followsOn(next);
    };
  }

  private static boolean followsOn(String lower) {
    return switch (lower) {
      case "of", "for", "at", "in", "with", "from", "and" -> true;
      default -> false;
    };
  }
}

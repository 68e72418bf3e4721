package dev.hearsay.entity;

import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Tells countries by their names and demonyms. */
final class Countries {
  private static final int LONGEST = 4;

  private Countries() {}

  /** The country of a name or demonym whose last token is given, or null. */
  static @Nullable String endingAt(TaggedDocument document, int last) {
    int start = document.document().sentenceOf(last).firstToken();
    for (int first = Math.max(start, last + 1 - LONGEST); first <= last; first++) {
      String country = of(document, first, last + 1);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** Whether exactly these tokens name a country or part of the world: no region follows them. */
  static boolean named(TaggedDocument document, int first, int end) {
    Gazetteer.Match match = Gazetteer.english().longest(document, first, end);
    if (match == null || match.end() != end) {
      return false;
    }
    return switch (match.entry().kind()) {
      case COUNTRY, PEOPLE -> true;
      default -> false;
    };
  }

  /** Where the country's name or demonym begins that ends at a token; the token if none does. */
  static int startBefore(TaggedDocument document, int end) {
    int start = document.document().sentenceOf(end).firstToken();
    for (int first = Math.max(start, end - LONGEST); first < end; first++) {
      Gazetteer.Match match = Gazetteer.english().longest(document, first, end);
      if (match != null && match.end() == end && match.entry().of() != null) {
        return switch (match.entry().kind()) {
          case COUNTRY, PEOPLE -> first;
          default -> end;
        };
      }
    }
    return end;
  }

  /** The country that exactly these tokens name or belong to, or null; cities belong to none. */
  static @Nullable String of(TaggedDocument document, int first, int end) {
    Gazetteer.Match match = Gazetteer.english().longest(document, first, end);
    if (match == null || match.end() != end) {
      return null;
    }
    return switch (match.entry().kind()) {
      case COUNTRY, CAPITAL, PEOPLE, AREA, REGION -> match.entry().of();
      default -> null;
    };
  }
}

package dev.hearsay.entity;

import dev.hearsay.text.TaggedDocument;

/** Tells words with capitals that name no person, place or organization. */
final class OtherNames {
  private OtherNames() {}

  /** Whether the words name, or help to name, an event, a law, a prize or a storm. */
  static boolean other(TaggedDocument document, int first, int end) {
    return (end - first > 1 && NameWords.endsOther(document.lower(end - 1)))
        || (first > 0 && NameWords.announcesOther(document.lower(first - 1)))
        || NameWords.announcesOther(document.lower(first))
        || (end - first == 1 && NameWords.other(document.lower(first)))
        || DatedEvents.name(document, first, end);
  }
}

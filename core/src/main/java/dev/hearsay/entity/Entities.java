package dev.hearsay.entity;

import dev.hearsay.text.TaggedDocument;
import java.util.List;

/** Finds mentions and the entities they stand for. */
public final class Entities {
  private Entities() {}

  /** The cast of a document. */
  public static Cast resolve(TaggedDocument document) {
    return new Cast(List.of(), List.of());
  }
}

package dev.hearsay.entity;

import dev.hearsay.text.Coreference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the phrases mean that an engine holds to mean the same, as far as has been read. */
final class Chains {
  private final Map<Integer, Coreference> chainOfHead = new HashMap<>();
  private final Map<Coreference, Referent> referents = new HashMap<>();

  Chains(List<Coreference> coreferences) {
    for (Coreference chain : coreferences) {
      chain.heads().forEach(head -> chainOfHead.put(head, chain));
    }
  }

  /** Notes whom a reference means: so do the later phrases of its chain. */
  void learn(Reference reference) {
    Coreference chain = chainOf(reference);
    if (chain != null && reference.referent != null) {
      referents.put(chain, reference.referent);
    }
  }

  /** Whom the engine holds a reference to mean, or null: somebody of its type met before it. */
  @Nullable Referent referent(Reference reference) {
    Coreference chain = chainOf(reference);
    Referent referent = chain == null ? null : referents.get(chain);
    return referent != null && referent.is(reference.type) ? referent : null;
  }

  private @Nullable Coreference chainOf(Reference reference) {
    if (chainOfHead.isEmpty()) {
      return null;
    }
    for (int token = reference.end - 1; token >= reference.first; token--) {
      Coreference chain = chainOfHead.get(token);
      if (chain != null) {
        return chain;
      }
    }
    return null;
  }
}

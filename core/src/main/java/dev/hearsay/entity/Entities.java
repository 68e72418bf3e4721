package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds mentions and the entities they stand for. */
public final class Entities {
  private Entities() {}

  /** The cast of a document. Safe for any thread; linear in the text. */
  public static Cast resolve(TaggedDocument document) {
    List<NameSpan> names =
        new ArrayList<>(
            Votes.count(document, Echoes.complete(document, NameFinder.find(document))));
    names.removeIf(name -> name.type().equals(EntityType.MISC));
    List<RolePhrase> roles = RoleFinder.find(document, names);
    return cast(document, Resolver.resolve(document, names, roles));
  }

  private static Cast cast(TaggedDocument document, List<Reference> references) {
    IdentityHashMap<Referent, Entity> entities = new IdentityHashMap<>();
    List<Entity> inOrder = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>(references.size());
    for (Reference reference : references) {
      Referent referent = reference.referent;
      Entity entity = referent == null ? null : entities.get(referent);
      if (entity == null && referent != null && (referent.named() || referent.mentions > 1)) {
        entity = referent.entity("e" + (inOrder.size() + 1));
        entities.put(referent, entity);
        inOrder.add(entity);
      }
      Excerpt words = document.document().excerpt(reference.first, reference.end);
      mentions.add(
          new Mention(
              "m" + (mentions.size() + 1),
              words.start(),
              words.end(),
              words.text(),
              entity == null ? reference.type : entity.type(),
              reference.form,
              entity));
    }
    return new Cast(mentions, inOrder);
  }
}

package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.Spanned;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for an entity.
 *
 * @param id its name in the output, such as {@code m1}
 * @param entity the entity, or null where the text does not show which
 */
public record Mention(
    String id, int start, int end, String text, EntityType type, Form form, @Nullable Entity entity)
    implements Spanned {
  /** How a mention refers. */
  public enum Form {
    /** By a name: "Budanov". */
    NAME,
    /** By a role: "the military intelligence chief". */
    ROLE,
    /** By a pronoun: "he". */
    PRONOUN
  }
}

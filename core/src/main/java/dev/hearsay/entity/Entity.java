package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import java.util.List;

/**
 * Somebody or something that a text speaks of, however often and under whatever name.
 *
 * @param id its name in the output, such as {@code e1}
 * @param name the fullest name in the text
 * @param aliases its other names in the text: short names, acronyms
 * @param roles what the text calls it: "military intelligence chief"
 */
public record Entity(
    String id, EntityType type, String name, List<String> aliases, List<String> roles) {
  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }
}

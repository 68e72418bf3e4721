package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A mention in the making: a name, a role phrase or a pronoun, and whom it has been found to mean.
 */
final class Reference {
  final int first;
  final int end;
  final EntityType type;
  final Mention.Form form;

  /** The role phrase, for a role. */
  final @Nullable RolePhrase role;

  @Nullable Referent referent;

  private Reference(
      int first, int end, EntityType type, Mention.Form form, @Nullable RolePhrase role) {
    this.first = first;
    this.end = end;
    this.type = type;
    this.form = form;
    this.role = role;
  }

  static Reference of(NameSpan name) {
    return new Reference(name.first(), name.end(), name.type(), Mention.Form.NAME, null);
  }

  static Reference of(RolePhrase role) {
    return new Reference(role.first(), role.head() + 1, role.type(), Mention.Form.ROLE, role);
  }

  static Reference pronoun(int token, EntityType type) {
    return new Reference(token, token + 1, type, Mention.Form.PRONOUN, null);
  }

  boolean isName(EntityType wanted) {
    return form == Mention.Form.NAME && type.equals(wanted);
  }
}

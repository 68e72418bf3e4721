package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom each reference means, from the beginning of the text to its end. */
final class Resolver {
  /** How many references an antecedent may lie back. */
  private static final int WINDOW = 60;

  private final TaggedDocument document;
  private final List<Reference> references;
  private final Register register;
  private final Chains chains;

  private Resolver(TaggedDocument document, List<Reference> references, Register register) {
    this.document = document;
    this.references = references;
    this.register = register;
    this.chains = new Chains(document.coreferences());
  }

  /** The references of a document in order, each with its referent where the text shows one. */
  static List<Reference> resolve(
      TaggedDocument document, List<NameSpan> names, List<RolePhrase> roles) {
    List<Reference> references = new ArrayList<>();
    names.forEach(name -> references.add(Reference.of(name)));
    roles.forEach(role -> references.add(Reference.of(role)));
    Pronouns.find(document, references);
    references.sort(Comparator.<Reference>comparingInt(r -> r.first).thenComparing(r -> -r.end));
    new Resolver(document, references, new Register(document, names)).resolveAll();
    return references;
  }

  private void resolveAll() {
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.form == Mention.Form.NAME) {
        reference.referent =
            register.named(new NameSpan(reference.first, reference.end, reference.type));
        mention(reference);
        Reference role = Appositions.roleOf(document, references, i);
        if (role != null) {
          bear(reference.referent, role);
        }
        learnTitle(reference);
        learnCountry(reference);
      } else if (reference.referent == null) {
        Reference name =
            reference.role == null ? null : Appositions.nameOf(document, references, i);
        if (name == null) {
          reference.referent = reference.role == null ? pronoun(i) : role(i);
          if (reference.referent != null) {
            mention(reference);
          }
        }
      }
    }
  }

  /** Gives a role to the one who bears it. */
  private void bear(Referent bearer, Reference reference) {
    RolePhrase role = reference.role;
    if (role == null || !bearer.type.equals(role.type())) {
      return;
    }
    if (reference.referent == null) {
      reference.referent = bearer;
      mention(reference);
    }
    bearer.roles.add(role);
    bearer.learn(RoleWords.gender(role.noun()));
    if (bearer.country == null) {
      bearer.country = role.country();
    }
  }

  private void learnTitle(Reference name) {
    Referent person = name.referent;
    if (person != null && person.is(EntityType.PERSON) && name.first > 0) {
      person.learn(RoleWords.gender(document.lower(name.first - 1)));
    }
  }

  /** "South Korea's National Intelligence Service" belongs to South Korea. */
  private void learnCountry(Reference name) {
    Referent body = name.referent;
    if (body == null || !body.is(EntityType.ORGANIZATION) || name.first == 0) {
      return;
    }
    int before = name.first - 1;
    if (document.lower(before).equals("'s")) {
      before--;
    }
    String country = Countries.endingAt(document, before);
    if (country != null && body.country == null) {
      body.country = country;
    }
  }

  private void mention(Reference reference) {
    Referent referent = reference.referent;
    if (referent != null) {
      referent.mentioned(
          reference.first, reference.form == Mention.Form.NAME ? fullName(reference) : null);
      chains.learn(reference);
    }
  }

  /** The name, with the country that says whose an organization is: "Norwegian Army Command". */
  private String fullName(Reference name) {
    int first = name.first;
    if (name.type.equals(EntityType.ORGANIZATION)) {
      first = Countries.startBefore(document, first);
    }
    return Spelling.of(document, first, name.end);
  }

  /** Whom a pronoun means by the text's own wording, else by the engine's word. */
  private @Nullable Referent pronoun(int index) {
    Referent shown = Pronouns.resolve(document, references, index);
    if (shown != null) {
      return shown;
    }
    Reference pronoun = references.get(index);
    Referent linked = chains.referent(pronoun);
    boolean agrees = linked != null && linked.gender.agrees(Pronouns.gender(document, pronoun));
    return agrees ? linked : null;
  }

  /** Who bears a role that is spoken of without a name: the latest whom the words fit. */
  private @Nullable Referent role(int index) {
    RolePhrase role = references.get(index).role;
    if (role == null) {
      return null;
    }
    if (definite(role)) {
      for (int i = index - 1; i >= Math.max(0, index - 4 * WINDOW); i--) {
        Referent candidate = references.get(i).referent;
        if (candidate != null && candidate.is(role.type()) && bears(candidate, role)) {
          return candidate;
        }
      }
      Referent linked = chains.referent(references.get(index));
      if (linked != null) {
        linked.roles.add(role);
        return linked;
      }
    }
    return describable(role) ? described(role) : null;
  }

  private static boolean definite(RolePhrase role) {
    return switch (role.determiner()) {
      case INDEFINITE -> false;
      case NONE -> role.country() != null || role.type().equals(EntityType.PERSON);
      default -> true;
    };
  }

  private static boolean bears(Referent candidate, RolePhrase role) {
    for (RolePhrase borne : candidate.roles) {
      if (role.fits(borne)) {
        return true;
      }
    }
    return candidate.is(EntityType.ORGANIZATION) && Bodies.fits(role, candidate);
  }

  /** Whether the words say enough to know the same again: no bare plural, no bare "man". */
  private static boolean describable(RolePhrase role) {
    return role.determiner() != RolePhrase.Determiner.NONE || !role.modifiers().isEmpty();
  }

  private static Referent described(RolePhrase role) {
    Referent referent = new Referent(role.type());
    referent.roles.add(role);
    referent.country = role.country();
    referent.learn(RoleWords.gender(role.noun()));
    return referent;
  }
}

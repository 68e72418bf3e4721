package dev.hearsay.text;

import static java.util.Objects.requireNonNull;

/**
 * What a name names. The set is open: engines and rule files may add types of their own.
 *
 * @param name the type's name in capitals, as it stands in the output
 */
public record EntityType(String name) {
  /** A person's name, without titles. */
  public static final EntityType PERSON = new EntityType("PERSON");

  /** A body of people: ministry, company, army, news outlet. */
  public static final EntityType ORGANIZATION = new EntityType("ORGANIZATION");

  /** A place: country, region, city, river, base. */
  public static final EntityType LOCATION = new EntityType("LOCATION");

  /** A nationality, religious or political group, as noun or adjective. */
  public static final EntityType NATIONALITY = new EntityType("NATIONALITY");

  /**
   * What bears a name and is none of the others: an event, a law, a prize, a work. It never comes
   * out; engines that tell it keep its words from being taken for places or organizations.
   */
  public static final EntityType MISC = new EntityType("MISC");

  /** Checks the name. */
  public EntityType {
    requireNonNull(name);
  }

  @Override
  public String toString() {
    return name;
  }
}

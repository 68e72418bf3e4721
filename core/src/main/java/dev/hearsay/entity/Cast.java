package dev.hearsay.entity;

import dev.hearsay.text.Spanned;
import java.util.List;
import java.util.Optional;

/**
 * All that a text speaks of: its mentions, in the order of the text, and its entities, in the order
 * in which they first appear. Name mentions do not overlap; a role mention may hold a name.
 */
public record Cast(List<Mention> mentions, List<Entity> entities) {
  /** Copies the lists. */
  public Cast {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }

  /** The mentions that lie wholly inside a place. */
  public List<Mention> within(Spanned place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < mentions.size() && mentions.get(end).start() < place.end()) {
      end++;
    }
    return mentions.subList(low, end).stream().filter(place::encloses).toList();
  }

  /** The mention with exactly this place. */
  public Optional<Mention> at(Spanned place) {
    return within(place).stream()
        .filter(mention -> mention.start() == place.start() && mention.end() == place.end())
        .findFirst();
  }
}

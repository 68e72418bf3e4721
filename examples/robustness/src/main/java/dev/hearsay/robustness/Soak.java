package dev.hearsay.robustness;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.output.Json;
import java.util.stream.LongStream;

/** Reads one short article after the other, as a service that never ends would. */
final class Soak {
  private final Extractor extractor;
  private long articles;
  private long claims;

  Soak(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Reads further, up to so many articles in all, on as many threads as there are processors. */
  void readTo(long count) {
    claims += LongStream.range(articles, count).parallel().map(this::read).sum();
    articles = count;
  }

  private long read(long n) {
    Extraction found = extractor.extract(Article.of(Newsroom.brief(n)));
    if (Json.compact().render(found).isEmpty()) {
      throw new IllegalStateException("nothing was written of article " + n);
    }
    return found.claims().size();
  }

  /** How many articles were read. */
  long articles() {
    return articles;
  }

  /** How many claims were in them. */
  long claims() {
    return claims;
  }
}

package dev.hearsay.claim;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import org.jspecify.annotations.Nullable;

/** Who asserts or denies a figure, and when. */
record Voice(
    @Nullable Attribution attribution, Source source, Cue.Stance stance, @Nullable String saidOn) {
  /** The publication's own voice. */
  static Voice publisher(@Nullable String name) {
    return new Voice(null, Source.publisher(name), Cue.Stance.ASSERT, null);
  }

  /** The source of an attribution. */
  static Voice of(Attribution attribution, Source source) {
    Cue.Stance stance =
        attribution.cue().stance() == Cue.Stance.DENY ? Cue.Stance.DENY : Cue.Stance.ASSERT;
    return new Voice(attribution, source, stance, attribution.saidOn());
  }

  /** Somebody whose act sets the figure: "the agency raised the toll to six". */
  static Voice agent(Source source) {
    return new Voice(null, source, Cue.Stance.ASSERT, null);
  }
}

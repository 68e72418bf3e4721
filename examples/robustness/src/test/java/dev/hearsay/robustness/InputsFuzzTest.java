package dev.hearsay.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.hearsay.input.Entry;
import dev.hearsay.input.Inputs;
import dev.hearsay.input.Kind;
import java.io.ByteArrayInputStream;
import java.util.Iterator;

/** Any bytes as any kind of input: web pages, JSON Lines, feeds, mails, archives. */
class InputsFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void anyBytes(@NotNull Kind kind, byte @NotNull [] bytes) {
    Iterator<Entry> entries =
        Inputs.defaults().of(kind).read("fuzz", new ByteArrayInputStream(bytes));
    while (entries.hasNext()) {
      if (entries.next() == null) {
        throw new IllegalStateException("nothing where an entry should be");
      }
    }
  }
}

package dev.hearsay.benchmark;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Something that reads texts and is measured; found by {@link ServiceLoader}. */
public interface Subject {
  /** Its name in the tables. */
  String name();

  /** The longest text, in characters, that it reads in a time that one waits for. */
  int longestText();

  /** Reads its models; what comes of it reads texts, and is safe for any number of threads. */
  Function<String, Object> load();

  /** Every subject on the class path. */
  static List<Subject> all() {
    return ServiceLoader.load(Subject.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  /** The subject of a name. */
  static Subject named(String name) {
    return all().stream().filter(subject -> subject.name().equals(name)).findFirst().orElseThrow();
  }
}

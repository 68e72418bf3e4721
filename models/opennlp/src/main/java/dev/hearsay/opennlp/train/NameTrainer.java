package dev.hearsay.opennlp.train;

import java.util.List;

final class NameTrainer {
  static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION", "NATIONALITY");

  private NameTrainer() {}
}

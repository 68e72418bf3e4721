/** Regression tests of texts: expectations beside them, assertions on their claims. */
module dev.hearsay.testing {
  requires static org.assertj.core;
  requires static org.jspecify;
  requires com.google.common;
  requires transitive dev.hearsay;

  exports dev.hearsay.testing;
}

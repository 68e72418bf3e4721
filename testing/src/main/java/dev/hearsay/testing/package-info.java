/**
 * Tests of texts of your own, so that you notice when a rule, a model or a version changes what is
 * found in them.
 *
 * <p>{@link dev.hearsay.testing.RegressionCase} compares a folder of texts with the expectations
 * that stand beside them; {@link dev.hearsay.testing.ClaimAssertions} asserts single claims, and
 * needs AssertJ on the class path.
 */
@NullMarked
package dev.hearsay.testing;

import org.jspecify.annotations.NullMarked;

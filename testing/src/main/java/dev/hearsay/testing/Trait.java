package dev.hearsay.testing;

import dev.hearsay.claim.Claim;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is asked of a claim.
 *
 * @param wanted in words: "by NIS"
 * @param test whether a claim has it
 * @param actual what a claim has instead, in words: "by National Police"
 */
record Trait(String wanted, Predicate<Claim> test, Function<Claim, String> actual) {}

/**
 * The pattern language in which claim types are described, and its matching.
 *
 * <p>A rule file is YAML. It may declare claim types, word lists and named parts of patterns, and
 * then lists rules:
 *
 * <pre>{@code
 * types: [trade.exported]                     # new claim types: a group, a point, a kind
 * words:
 *   kill: [kill, slay, "gunned", mow down]    # lemmas; in quotes: the form as it stands; phrases too
 * parts:
 *   passive: '(have|has|had)? (been|were|was)?'
 * rules:
 * - rule: casualties/killed-passive
 *   claim: casualties.killed                  # or a list of types; "none" claims nothing
 *   pattern: '<figure:PEOPLE> <passive> @kill/VERB (in place=<LOCATION>)?'   # or patterns: [...]
 *   yes: ["[At least 300] North Korean soldiers have been killed"]
 *   no: ["300 soldiers were promoted"]
 * }</pre>
 *
 * <p>What stands in a pattern matches one token after the other:
 *
 * <table>
 * <caption>The pattern language</caption>
 * <tr><td>{@code killed}</td><td>the word, in any case; {@code \} before a sign takes it as it
 *     stands: {@code \?}, and so do quotation marks: {@code "24/7"}, {@code "of them"}</td></tr>
 * <tr><td>{@code ~kill}</td><td>any form of the word (its lemma)</td></tr>
 * <tr><td>{@code @kill}</td><td>a word or phrase of the list {@code kill}</td></tr>
 * <tr><td>{@code VERB}</td><td>a part of speech of {@link dev.hearsay.text.PartOfSpeech}</td></tr>
 * <tr><td>{@code left/VERB}</td><td>both: any of the above, and several
 *     in parentheses, with a part of speech; of a phrase its first word</td></tr>
 * <tr><td>{@code _}</td><td>any token but a clause border</td></tr>
 * <tr><td>{@code ...}</td><td>a gap: up to eight of these</td></tr>
 * <tr><td>{@code !x}, {@code !(x|y)}</td><td>any token but a clause border and x (words, lemmas,
 *     lists, parts of speech)</td></tr>
 * <tr><td>{@code <figure>}</td><td>the figure that is claimed: exactly one in each alternative, not
 *     optional, not repeated. {@code <figure:PEOPLE|OTHER>} restricts the kind; after a blank may
 *     follow {@code unit=@list} or {@code unit=~soldier} (the noun counted), {@code with=@list} (a
 *     word within the figure's phrase), the same with {@code !=}, {@code min=50}, {@code max=99}
 *     (its value, or the least it may be), and {@code bare} (nothing within the phrase follows the
 *     number)</td></tr>
 * <tr><td>{@code <other>}</td><td>another figure, with the same restrictions</td></tr>
 * <tr><td>{@code <time>}</td><td>a time expression; {@code <time:DATE|DURATION>}</td></tr>
 * <tr><td>{@code <LOCATION>}</td><td>a mention of this entity type; {@code
 *     <PERSON|ORGANIZATION>}</td></tr>
 * <tr><td>{@code <name>}</td><td>the part {@code name}, as if it stood here in parentheses</td></tr>
 * <tr><td>{@code ^}, {@code $}</td><td>the start and the end of the sentence</td></tr>
 * <tr><td>{@code (a|b c)}</td><td>one of several</td></tr>
 * <tr><td>{@code x? x* x+ x{2} x{0,3}}</td><td>optional, repeated</td></tr>
 * <tr><td>{@code place=x}</td><td>captures what x matches; the names are {@code who}, {@code
 *     place}, {@code time}</td></tr>
 * </table>
 *
 * <p>A <em>clause border</em> is a token that gaps do not cross: one of {@code ; : . ! ?}, a dash
 * that stands alone, or a coordinating conjunction that begins a clause of its own: one that is
 * followed by a verb with an object of its own ("and wounded 30"), or by a noun phrase of at most
 * eight tokens and a verb ("and three civilians were"). Commas and quotation marks are none.
 *
 * <p>Further keys of a rule: {@code unless} lists patterns; where one of them matches the same
 * figure, the rule does not. {@code certainty: HEDGED} and {@code polarity: NEGATIVE} say how its
 * claims are meant. {@code section: HEADLINE} (or a list) restricts the rule to sentences of such
 * sections.
 *
 * <p>In an example, brackets mark the number of the figure that is claimed, as {@link
 * dev.hearsay.figure.Figure#number()} holds it. Each {@code yes} marks one; the rule must find it.
 * In a {@code no} without brackets the rule must find nothing, in one with brackets not this
 * figure.
 *
 * <p><strong>Conflicts.</strong> When two rules give one figure different types by the same words,
 * the one that names more content words of the sentence wins (nouns, verbs, adjectives, adverbs;
 * the words of {@code unit=} and {@code with=} count); of those that name as many, the one that
 * restricts more tokens otherwise (function words, parts of speech, spans); then the one that skips
 * fewer tokens; then the longer match; then the rule read later. Only content words count as the
 * same: "25 were hurt and evacuated" is two claims, though both rest on "were". A rule that claims
 * {@code none} competes like any other. Of several ways in which one pattern matches a figure, the
 * same order chooses one.
 */
@NullMarked
package dev.hearsay.rule;

import org.jspecify.annotations.NullMarked;

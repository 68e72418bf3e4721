package dev.hearsay.figure;

import dev.hearsay.figure.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number or a range of two, with the currency or unit it is given in.
 *
 * @param start first atom of the number, a currency sign before it included
 * @param end atom after the number
 * @param after atom after the number and its unit
 * @param high the upper number of a range, else null
 * @param code the currency, else null
 * @param unit the unit of measure, else null
 */
record Amount(
    int start,
    int end,
    int after,
    Form form,
    BigDecimal value,
    @Nullable BigDecimal high,
    @Nullable String code,
    Units.@Nullable Measure unit) {}

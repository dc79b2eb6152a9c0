package org.quizwright.analysis.figure;

import org.quizwright.language.Span;

/**
 * A number as it stands in a sentence.
 *
 * @param unit empty for a bare count
 * @param hedge such as "at least", or empty
 * @param span the number with its unit, without the hedge
 */
record Amount(double low, double high, String unit, String hedge, Span span) {}

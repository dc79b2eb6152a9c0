package org.quizwright.analysis.figure;

/**
 * A number read from a sentence.
 *
 * @param end the char behind its last one
 * @param inWords whether it is spelt out
 */
record Numeral(double value, int end, boolean inWords) {}

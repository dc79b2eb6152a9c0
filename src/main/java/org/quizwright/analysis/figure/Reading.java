package org.quizwright.analysis.figure;

/**
 * An amount with what it counts.
 *
 * @param unit with its rate: "rubles a month"
 */
record Reading(Amount amount, String unit, String measures) {}

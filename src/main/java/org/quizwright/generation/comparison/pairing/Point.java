package org.quizwright.generation.comparison.pairing;

import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Statement;

/**
 * A matter that one sentence of either side takes up.
 *
 * @param likeness of the two sentences, 0 to 1
 */
public record Point(Matter matter, Statement left, Statement right, double likeness) {}

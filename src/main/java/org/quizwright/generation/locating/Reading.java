package org.quizwright.generation.locating;

/**
 * A way to say what a sentence says, or a part of it, as a sentence of its own.
 *
 * @param reworded whether the words or their order differ from the text's
 */
record Reading(String text, boolean reworded) {}

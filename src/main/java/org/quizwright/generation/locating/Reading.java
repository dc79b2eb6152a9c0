package org.quizwright.generation.locating;

/** A way to say what a sentence says, or a part of it, as a sentence of its own. */
record Reading(String text) {}

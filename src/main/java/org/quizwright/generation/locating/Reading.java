package org.quizwright.generation.locating;

/**
 * A way to say what a sentence says, or a part of it, as a sentence of its own.
 *
 * @param aside whether it says no more than a subordinate clause of the sentence
 */
record Reading(String text, boolean aside) {

  Reading(String text) {
    this(text, false);
  }
}

package org.quizwright.model.content;

import org.quizwright.model.source.TextRef;

/**
 * A "he", "she", "his" or "her" with whom it clearly means.
 *
 * @param pronoun as the sentence has it
 * @param start where it begins in the sentence, in characters from 0
 * @param name the fullest name that the text has for the person
 */
public record Reference(TextRef ref, String pronoun, int start, String name) {

  /** Where it ends in the sentence. */
  public int end() {
    return start + pronoun.length();
  }

  /** Whether another pronoun may mean the same person ("she" and "her"). */
  public boolean agrees(String other) {
    boolean man = pronoun.matches("(?i)he|his");
    return other.matches(man ? "(?i)he|him|his" : "(?i)she|hers?");
  }

  /** Whether it says whose something is ("her house", not "saw her"). */
  public boolean owns() {
    return pronoun.matches("(?i)his|her");
  }
}

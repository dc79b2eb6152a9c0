package org.quizwright.generation.comparison.pairing;

import java.util.List;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/**
 * What can be counted of people.
 *
 * @param asks goes on from "how many"
 */
record Tally(String asks, List<String> words) {

  /** Of those who were there, for a number beside which only "people" or "they" stands. */
  static final Tally PRESENT =
      of(
          "people were there",
          "person people man they them crowd mob gather marcher demonstrator assemble attend pour flock soul");

  static final List<Tally> ALL =
      List.of(
          of("people died", "die kill dead death corpse perish drown"),
          of("people were hurt", "injure injury injured wound wounded hurt casualty"),
          of(
              "people were there",
              "crowd mob gather marcher demonstrator assemble attend pour flock soul"),
          of("people were arrested", "arrest imprison jail detain prisoner"));

  boolean isIn(String text) {
    return Words.in(text).stream().map(Lemmas::of).anyMatch(words::contains);
  }

  private static Tally of(String asks, String words) {
    return new Tally(asks, Words.list(words));
  }
}

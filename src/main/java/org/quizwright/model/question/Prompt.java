package org.quizwright.model.question;

/**
 * One guiding question of a comparison.
 *
 * @param lines writing lines to print; 0 for the renderer's own choice
 * @param chart whether it is answered in the chart, which is then printed below it, without lines
 * @param answer what a key accepts; may be empty
 */
public record Prompt(String id, String text, int points, int lines, boolean chart, String answer) {

  /** A question whose answer the key leaves to the teacher. */
  public Prompt(String id, String text, int points, int lines, boolean chart) {
    this(id, text, points, lines, chart, "");
  }
}

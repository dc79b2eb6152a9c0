package org.quizwright.model.question;

/**
 * One guiding question of a comparison.
 *
 * @param lines writing lines to print; 0 for the renderer's own choice
 * @param chart whether it is answered in the chart, which is then printed below it, without lines
 */
public record Prompt(String id, String text, int points, int lines, boolean chart) {

  /** A question answered in the chart. */
  public static Prompt chart(String id, String text, int points) {
    return new Prompt(id, text, points, 0, true);
  }
}

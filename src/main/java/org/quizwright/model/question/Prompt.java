package org.quizwright.model.question;

/**
 * One guiding question of a comparison.
 *
 * @param lines writing lines to print; 0 for the renderer's own choice
 */
public record Prompt(String id, String text, int points, int lines) {}

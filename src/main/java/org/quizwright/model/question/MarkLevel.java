package org.quizwright.model.question;

/**
 * One level of a mark scheme.
 *
 * @param points as printed, such as "3–4"
 */
public record MarkLevel(int level, String points, String descriptor) {}

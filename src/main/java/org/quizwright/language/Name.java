package org.quizwright.language;

/**
 * A proper name in a sentence.
 *
 * @param type {@code PERSON}, {@code ORGANIZATION} or {@code LOCATION}
 */
public record Name(Span span, String type) {}

package org.quizwright.model.source;

/**
 * A footnote marker that stood in a passage.
 *
 * @param marker as in the note's own label, such as "4"
 * @param offset where in the passage's text it stood, in chars
 */
public record Citation(String marker, int offset) {}

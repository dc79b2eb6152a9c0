package org.quizwright.model.content;

/**
 * Something that the text or the analysis leaves uncertain, shown and never smoothed over.
 *
 * @param source the source concerned, or an empty text for the whole course
 * @param passage the passage concerned, or 0 for the whole source
 */
public record Warning(String source, int passage, String text) {}

package org.quizwright.model.content;

import org.jspecify.annotations.Nullable;

/**
 * The theme of one passage.
 *
 * @param secondary another theme that it honestly serves, or null
 * @param confidence 0 to 1
 */
public record Placement(
    String source, int passage, String theme, @Nullable String secondary, double confidence) {}

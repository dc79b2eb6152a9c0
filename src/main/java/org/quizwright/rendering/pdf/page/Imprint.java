package org.quizwright.rendering.pdf.page;

/**
 * What a file says of itself.
 *
 * @param language {@code en-GB} or {@code en-US}
 * @param key tells this file from others: the same key, the same file id
 */
public record Imprint(String title, String language, String key) {}

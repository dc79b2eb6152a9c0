package org.quizwright.model.content;

import org.jspecify.annotations.Nullable;

/**
 * Words that a text quotes from somebody.
 *
 * @param speaker as named in the text, or null where it names nobody
 * @param role what the text says the speaker is, or null
 * @param text the exact words without the outer quotation marks
 * @param firstPassage where it begins; {@code lastPassage} where it ends
 * @param reportedBy the author who quotes it
 * @param note marker of the footnote that gives its source, or null
 */
public record Quotation(
    @Nullable String speaker,
    @Nullable String role,
    String text,
    String source,
    int firstPassage,
    int lastPassage,
    String reportedBy,
    @Nullable String note) {}

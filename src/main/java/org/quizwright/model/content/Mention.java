package org.quizwright.model.content;

import org.quizwright.model.source.TextRef;

/**
 * One place where a text tells an event.
 *
 * @param dateText the words that date it, as they stand there; empty where the date is inherited
 * @param exact the sentence, as it stands in the passage
 */
public record Mention(TextRef ref, String dateText, String exact) {}

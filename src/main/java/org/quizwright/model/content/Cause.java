package org.quizwright.model.content;

import org.quizwright.model.source.TextRef;

/**
 * A cause that a sentence names by a marker such as "because" or "due to".
 *
 * @param effect and {@code cause}: spans of the sentence, as they stand there
 */
public record Cause(TextRef ref, String effect, String cause, String marker) {}

package org.quizwright.model.content;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.TextRef;

/**
 * A term of art that a text uses.
 *
 * @param gloss the text's own explanation, in its words, or null
 */
public record Term(String term, @Nullable String gloss, TextRef ref) {}

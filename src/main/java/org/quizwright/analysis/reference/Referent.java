package org.quizwright.analysis.reference;

import org.jspecify.annotations.Nullable;
import org.quizwright.language.ParsedSentence;

/**
 * Somebody whom a pronoun means.
 *
 * @param name the fullest name, or null for somebody whom the text only describes
 * @param sentence where the text first tells of somebody so called
 * @param token the name's or noun's number there
 */
public record Referent(@Nullable String name, ParsedSentence sentence, int token) {}

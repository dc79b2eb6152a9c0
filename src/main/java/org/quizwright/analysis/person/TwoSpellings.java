package org.quizwright.analysis.person;

import org.quizwright.model.source.TextRef;

/** One person, as it seems, under two spellings; {@code ref} is where the second stands. */
public record TwoSpellings(String one, String other, TextRef ref) {}

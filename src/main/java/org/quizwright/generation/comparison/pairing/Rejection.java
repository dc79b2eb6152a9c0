package org.quizwright.generation.comparison.pairing;

/** Why two voices aren't compared on a matter that both take up. */
public record Rejection(String label, String reason, double score) {}

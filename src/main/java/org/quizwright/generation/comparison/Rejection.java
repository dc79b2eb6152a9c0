package org.quizwright.generation.comparison;

/** Why two voices aren't compared on a matter that both take up. */
record Rejection(String label, String reason, double score) {}

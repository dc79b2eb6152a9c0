package org.quizwright.model.content;

import org.quizwright.model.source.TextRef;

/**
 * Who asserts a sentence, and whether it is open to dispute.
 *
 * @param assertedBy the author, the quoted speaker or the body that says so
 * @param contested whether it evaluates, accuses, explains motives or predicts
 * @param mark the words that show it, as they stand in the sentence; empty if not contested
 */
public record Claim(TextRef ref, String assertedBy, boolean contested, String mark) {}

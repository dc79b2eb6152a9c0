package org.quizwright.model.sheet;

import org.quizwright.model.source.TextRef;

/**
 * One sentence as it goes on paper.
 *
 * @param text exactly as in the passage, or an exact span of it
 * @param cutBefore whether something was left out before it, shown as "[…]"
 */
public record PrintedSentence(TextRef ref, String text, boolean cutBefore) {}

package org.quizwright.rendering.pdf.type;

/** A stretch of a paragraph that stays on one line; spaces after it aren't part of it. */
record Piece(int start, int end) {}

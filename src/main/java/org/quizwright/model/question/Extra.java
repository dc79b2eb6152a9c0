package org.quizwright.model.question;

/** An entry to choose from that fits nothing. */
public record Extra(String id, String text) {}

package org.quizwright.model.question;

/** A right-hand entry of a matching question that fits nothing. */
public record Extra(String id, String text) {}

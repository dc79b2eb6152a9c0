package org.quizwright.model.sheet;

/** One student's sheet: whose it is and in which order its options and events stand. */
public record Copy(Student student, Variant variant) {}

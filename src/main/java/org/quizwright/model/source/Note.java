package org.quizwright.model.source;

/** An endnote or footnote of the work. */
public record Note(String marker, String text) {}

package org.quizwright.assembly.composition;

import org.quizwright.model.sheet.Part;

/** Titles and instructions of a sheet's parts. */
final class PartWords {

  private PartWords() {}

  static String title(Part.Kind kind) {
    return switch (kind) {
      case READ -> "Read the sources";
      case UNDERSTAND -> "Check your understanding";
      case ORDER -> "Put events in order";
      case COMPARE -> "Compare two sources";
    };
  }

  static String instruction(Part.Kind kind) {
    return switch (kind) {
      case READ -> "Read the note above each source first: who speaks, when, and from what side?";
      case UNDERSTAND, COMPARE -> "";
      case ORDER -> "The sources in Part 1 give the dates.";
    };
  }
}

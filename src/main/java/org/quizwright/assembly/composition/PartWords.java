package org.quizwright.assembly.composition;

import org.quizwright.model.sheet.Part;

/** Titles and instructions of a sheet's parts. */
final class PartWords {

  private PartWords() {}

  static String title(Part.Kind kind, int sources) {
    return switch (kind) {
      case READ -> sources == 1 ? "Read the source" : "Read the sources";
      case UNDERSTAND -> "Check your understanding";
      case ORDER -> "Put events in order";
      case COMPARE -> "Compare two sources";
    };
  }

  static String instruction(Part.Kind kind, int sources) {
    return switch (kind) {
      case READ ->
          "Read the note above %s source first: who speaks, when, and from what side?"
              .formatted(sources == 1 ? "the" : "each");
      case UNDERSTAND, COMPARE -> "";
      case ORDER -> "The sources on this sheet give the dates.";
    };
  }
}

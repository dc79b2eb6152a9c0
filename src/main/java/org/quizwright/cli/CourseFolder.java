package org.quizwright.cli;

import java.nio.file.Path;

/** A course on disk: texts in, banks beside them, print out. */
record CourseFolder(Path root) {

  /** The program's own course; the current folder where no launcher names it. */
  static CourseFolder ofProgram() {
    return new CourseFolder(Path.of(System.getProperty("quizwright.home", "")));
  }

  /** The path as a shell takes it for one word. */
  static String asTyped(Path path) {
    String text = path.toString();
    return text.matches(".*\\s.*") ? '"' + text + '"' : text;
  }

  Path seeds() {
    return root.resolve("seeds");
  }

  Path banks() {
    return root.resolve("question-banks");
  }

  Path out() {
    return root.resolve("out");
  }
}

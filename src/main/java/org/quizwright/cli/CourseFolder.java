package org.quizwright.cli;

import java.nio.file.Path;

/** A course on disk: texts in, banks beside them, print out. */
record CourseFolder(Path root) {

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

package org.quizwright.cli.course;

import java.nio.file.Path;

/** A course on disk: texts in, banks beside them, print out. */
public record CourseFolder(Path root) {

  /** The program's own course; the current folder where no launcher names it. */
  public static CourseFolder ofProgram() {
    return new CourseFolder(Path.of(System.getProperty("quizwright.home", "")));
  }

  /** The path as a shell takes it for one word. */
  public static String asTyped(Path path) {
    String text = path.toString();
    return text.matches(".*\\s.*") ? '"' + text + '"' : text;
  }

  public Path seeds() {
    return root.resolve("seeds");
  }

  public Path banks() {
    return root.resolve("question-banks");
  }

  public Path out() {
    return root.resolve("out");
  }
}

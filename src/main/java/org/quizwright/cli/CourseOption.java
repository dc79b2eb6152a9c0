package org.quizwright.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every verb shares: which course to work on. */
final class CourseOption {

  @Option(
      names = "--course",
      paramLabel = "DIR",
      description =
          "the folder that holds seeds/, question-banks/ and out/ (default: the program's)")
  private @Nullable Path folder;

  /** The folder asked for; else the launcher's; else the current one. */
  CourseFolder folder() {
    Path root = folder == null ? Path.of(System.getProperty("quizwright.home", "")) : folder;
    return new CourseFolder(root);
  }
}

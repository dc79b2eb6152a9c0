package org.quizwright.cli.course;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.json.ManifestFile;
import org.quizwright.model.finding.InputException;
import org.quizwright.reading.SeedsReader;
import org.quizwright.rendering.pdf.PageCount;
import picocli.CommandLine.Option;

/** The option that every verb shares: which course to work on. */
public final class CourseOption {

  @Option(
      names = "--course",
      paramLabel = "DIR",
      description =
          "the folder that holds seeds/, question-banks/ and out/ (default: the program's)")
  private @Nullable Path folder;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description = "the largest text that is read, such as 5MB (default: 2MB)")
  private long maxBytes = SeedsReader.MAX_BYTES;

  /** The course with its texts; throws {@link InputException} with all that is wrong with them. */
  public OpenCourse open(Console console) {
    if (folder == null && isBesideAnother()) {
      console.say("note: this folder holds seeds/course.json, too. For that course: --course .");
    }
    return new OpenCourse(folder(), maxBytes, console);
  }

  /** The same, while the letters to print it with are loaded. */
  public OpenCourse openToPrint(Console console) {
    return Workers.beside(() -> open(console), PageCount::prepare);
  }

  /** Whether somebody stands in a course of their own and names none. */
  private boolean isBesideAnother() {
    CourseFolder here = new CourseFolder(Path.of("").toAbsolutePath());
    return !here.root().equals(folder().root().toAbsolutePath().normalize())
        && Files.exists(here.seeds().resolve(ManifestFile.NAME));
  }

  public long maxBytes() {
    return maxBytes;
  }

  /** The folder asked for; else the launcher's; else the current one. */
  public CourseFolder folder() {
    return folder == null ? CourseFolder.ofProgram() : new CourseFolder(folder);
  }
}

package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quizwright.banking.SafeWrite;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The folder {@code out/}: one folder a theme, no sheet beside a key that doesn't know it. */
final class Outlet {

  private final Path out;

  /** Throws {@link InputException} if nothing can be written there, before any work is done. */
  Outlet(CourseFolder folder) {
    this.out = folder.out();
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw refused(out);
    }
    if (!Files.isWritable(out)) {
      throw refused(out);
    }
  }

  private static InputException refused(Path out) {
    return new InputException(
        Place.file(out.toString()),
        "can't be written.",
        "Make it a folder that you may write to, or name another course with --course.");
  }

  /** Prints the themes one after the other and lists the files on standard output. */
  void print(OpenCourse course, List<Theme> themes, SheetOptions options, Console console) {
    Press press = new Press(course);
    for (Theme theme : themes) {
      console.say("Printing " + theme.id() + " …");
      Map<String, byte[]> files = press.print(options.blueprint(theme.id()));
      write(out.resolve(theme.id()), files);
      files.keySet().forEach(name -> console.print("out/" + theme.id() + "/" + name + "\n"));
    }
  }

  private static void write(Path folder, Map<String, byte[]> files) {
    try {
      Files.createDirectories(folder);
      files.forEach((name, bytes) -> SafeWrite.bytes(folder.resolve(name), bytes));
      try (Stream<Path> paths = Files.list(folder)) {
        for (Path path : paths.toList()) {
          if (isWorksheet(path) && !files.containsKey(path.getFileName().toString())) {
            Files.delete(path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWorksheet(Path path) {
    return path.getFileName().toString().matches("worksheet-v\\d+\\.pdf");
  }
}

package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quizwright.banking.SafeWrite;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Blueprint;

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

  /**
   * Prints the themes and lists the files on standard output. Nothing is written before everything
   * is made. A theme without questions keeps no other from being printed. Returns whether every
   * question was fit to print.
   */
  boolean print(OpenCourse course, List<Blueprint> blueprints, Console console) {
    Press press = new Press(course, console);
    Map<String, Map<String, byte[]>> themes = new LinkedHashMap<>();
    List<Finding> bare = new ArrayList<>();
    for (Blueprint blueprint : blueprints) {
      console.say("Printing " + blueprint.theme() + " …");
      try {
        themes.put(blueprint.theme(), press.print(blueprint));
      } catch (InputException e) {
        bare.addAll(onlyWarnings(e));
      }
    }
    if (themes.isEmpty()) {
      throw new InputException(bare);
    }
    console.warn(bare);
    themes.forEach((theme, files) -> write(out.resolve(theme), files));
    themes.forEach((theme, files) -> files.keySet().forEach(name -> list(theme, name, console)));
    return press.isClean();
  }

  private static List<Finding> onlyWarnings(InputException e) {
    if (e.findings().stream().anyMatch(Finding::isError)) {
      throw e;
    }
    return e.findings();
  }

  private void list(String theme, String name, Console console) {
    console.print(shown(out.resolve(theme).resolve(name)) + "\n");
  }

  /** The path as somebody in the current folder would write it. */
  static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path file = path.toAbsolutePath().normalize();
    return file.startsWith(here) ? here.relativize(file) : file;
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

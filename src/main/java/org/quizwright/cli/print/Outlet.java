package org.quizwright.cli.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quizwright.banking.SafeWrite;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Handout;

/** The folder {@code out/}: one folder a theme, no sheet beside a key that doesn't know it. */
public final class Outlet {

  private static final String OURS =
      "(worksheet-v\\d+|reader)" + PrintedFiles.EDITION + "\\.(pdf|docx)|answer-key\\.(docx|json)";

  private final Path out;
  private final FilesAsked asked;

  /** Throws {@link InputException} if nothing can be written there, before any work is done. */
  public Outlet(CourseFolder folder, FilesAsked asked) {
    this.out = folder.out();
    this.asked = asked;
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
  public boolean print(OpenCourse course, List<Blueprint> blueprints, Console console) {
    Press press = new Press(course, console);
    Map<String, Handout> themes = new LinkedHashMap<>();
    List<Finding> bare = new ArrayList<>();
    for (Blueprint blueprint : blueprints) {
      console.say("Printing " + blueprint.theme() + " …");
      try {
        themes.put(blueprint.theme(), press.compose(blueprint));
      } catch (InputException e) {
        bare.addAll(onlyWarnings(e));
      }
    }
    if (themes.isEmpty()) {
      throw new InputException(bare);
    }
    console.warn(bare);
    print(List.copyOf(themes.values()), console);
    return press.isClean();
  }

  /** Prints the handouts, each into the folder of its theme, and lists the files. */
  void print(List<Handout> handouts, Console console) {
    Map<Path, Map<String, byte[]>> folders = new LinkedHashMap<>();
    for (Handout handout : handouts) {
      Path folder = out.resolve(handout.key().worksheet().theme().id());
      folders.put(folder, PrintedFiles.of(handout, asked));
    }
    folders.forEach((folder, files) -> write(folder, files, console));
    folders.forEach((folder, files) -> list(folder, files.keySet(), console));
    sayHowToPrintAgain(console);
  }

  static void sayHowToPrintAgain(Console console) {
    console.say(
        "To print a sheet with its key again, whatever has changed since: worksheet --again CODE"
            + " (the code at its foot)");
  }

  private static List<Finding> onlyWarnings(InputException e) {
    if (e.findings().stream().anyMatch(Finding::isError)) {
      throw e;
    }
    return e.findings();
  }

  private static void list(Path folder, Collection<String> names, Console console) {
    names.stream()
        .filter(name -> !name.startsWith(PrintedFiles.KEPT))
        .forEach(name -> console.print(seenFromHere(folder.resolve(name)) + "\n"));
  }

  /** The path as somebody in the current folder would write it. */
  static Path seenFromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path file = path.toAbsolutePath().normalize();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private static void write(Path folder, Map<String, byte[]> files, Console console) {
    try {
      Files.createDirectories(folder);
      boolean same = isSame(folder.resolve(PrintedFiles.MAP), files);
      Predicate<String> strange = name -> !same && name.matches(OURS) && !files.containsKey(name);
      ChangedSheets.keep(folder, strange.or(files::containsKey), console);
      files.forEach((name, bytes) -> SafeWrite.bytes(folder.resolve(name), bytes));
      try (Stream<Path> paths = Files.list(folder)) {
        for (Path path : paths.sorted().toList()) {
          if (strange.test(path.getFileName().toString())) {
            Files.delete(path);
            console.say("Removed " + seenFromHere(path) + ": it belongs to another sheet.");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether what lies there was printed with the sheets that are to be printed now. */
  private static boolean isSame(Path map, Map<String, byte[]> files) {
    return Files.exists(map)
        && files.values().stream().anyMatch(bytes -> Arrays.equals(bytes, bytesOf(map)));
  }

  private static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

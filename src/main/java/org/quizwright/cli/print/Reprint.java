package org.quizwright.cli.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Handout;

/** Prints again what was printed before, from its answer map alone. */
public final class Reprint {

  private static final String MAP = ".json";

  /** A sheet that was printed once. */
  private record Printed(String folder, String code, Path map) {}

  private final CourseFolder folder;
  private final ClassOutlet classes;
  private final Console console;

  public Reprint(CourseFolder folder, ClassOutlet classes, Console console) {
    this.folder = folder;
    this.classes = classes;
    this.console = console;
  }

  /** Throws {@link InputException} if there is no such answer map, or it can't be read. */
  public void print(String codeOrFile, FilesAsked asked) {
    for (Path map : codeOrFile.endsWith(MAP) ? List.of(file(codeOrFile)) : maps(codeOrFile)) {
      Handout handout = AnswerKeyJson.read(map);
      console.say(
          "Printing "
              + handout.key().worksheet().theme().id()
              + " again, "
              + handout.code()
              + (handout.students() == null ? " …" : ", for " + handout.students().name() + " …"));
      if (handout.students() == null) {
        new Outlet(folder, asked).print(List.of(handout), console);
      } else {
        classes.print(handout);
      }
    }
  }

  private static Path file(String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new InputException(Place.file(name), "there is no such file.", "Check its name.");
    }
    return file;
  }

  /** Several where classes of one size got the same sheet, or a class and nobody in particular. */
  private List<Path> maps(String typed) {
    String code = asPrinted(typed);
    List<Path> maps =
        printed().stream().filter(sheet -> sheet.code().equals(code)).map(Printed::map).toList();
    if (maps.isEmpty()) {
      throw unknown(typed);
    }
    return maps;
  }

  /** Letters that our codes don't have were misread; the number of the version may be left out. */
  private static String asPrinted(String typed) {
    return typed
        .strip()
        .toUpperCase(Locale.ROOT)
        .replaceFirst("^\\d+-", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  private InputException unknown(String typed) {
    Map<String, List<String>> codes = new TreeMap<>();
    printed()
        .forEach(
            sheet ->
                codes.computeIfAbsent(sheet.folder(), f -> new ArrayList<>()).add(sheet.code()));
    String known =
        codes.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
            .collect(Collectors.joining("; "));
    return new InputException(
        Place.id(typed),
        "no sheet of this code was printed here.",
        known.isEmpty()
            ? "Nothing was printed in " + folder.out() + " yet."
            : "There are: " + known + ".");
  }

  /** Every answer map kept, by theme and class. */
  private List<Printed> printed() {
    List<Printed> printed = new ArrayList<>();
    for (Path theme : list(folder.out())) {
      printed.addAll(printed(theme));
      list(theme.resolve(ClassOutlet.FOLDER)).forEach(list -> printed.addAll(printed(list)));
    }
    return printed;
  }

  private List<Printed> printed(Path sheets) {
    String name = folder.out().relativize(sheets).toString().replace('\\', '/');
    return list(sheets.resolve(PrintedFiles.KEPT)).stream()
        .filter(map -> map.toString().endsWith(MAP))
        .map(map -> new Printed(name, CopyName.stem(map), map))
        .toList();
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

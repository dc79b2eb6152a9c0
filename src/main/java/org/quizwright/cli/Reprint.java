package org.quizwright.cli;

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
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Handout;

/** Prints again what was printed before, from its answer map alone. */
final class Reprint {

  private static final String MAP = ".json";

  /** A sheet that was printed once. */
  private record Printed(String theme, String code, Path map) {}

  private final CourseFolder folder;
  private final Console console;

  Reprint(CourseFolder folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  /** Throws {@link InputException} if there is no such answer map, or it can't be read. */
  void print(String codeOrFile, FilesAsked asked) {
    Path map = codeOrFile.endsWith(MAP) ? file(codeOrFile) : map(codeOrFile);
    Handout handout = AnswerKeyJson.read(map);
    console.say(
        "Printing " + handout.key().worksheet().theme().id() + " again, " + handout.code() + " …");
    new Outlet(folder, asked).print(List.of(handout), console);
  }

  private static Path file(String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new InputException(Place.file(name), "there is no such file.", "Check its name.");
    }
    return file;
  }

  private Path map(String typed) {
    String code = asPrinted(typed);
    return printed().stream()
        .filter(sheet -> sheet.code().equals(code))
        .map(Printed::map)
        .findFirst()
        .orElseThrow(() -> unknown(typed));
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
                codes.computeIfAbsent(sheet.theme(), t -> new ArrayList<>()).add(sheet.code()));
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

  /** Every answer map kept, by theme and code. */
  private List<Printed> printed() {
    List<Printed> printed = new ArrayList<>();
    for (Path theme : list(folder.out())) {
      for (Path map : list(theme.resolve(PrintedFiles.KEPT))) {
        String name = map.getFileName().toString();
        if (name.endsWith(MAP)) {
          String code = name.substring(0, name.length() - MAP.length());
          printed.add(new Printed(theme.getFileName().toString(), code, map));
        }
      }
    }
    return printed;
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

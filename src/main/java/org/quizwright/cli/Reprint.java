package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Handout;

/** Prints again what was printed before, from its answer map alone. */
final class Reprint {

  private static final String MAP = ".json";

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
    return maps().stream()
        .filter(map -> code(map).equals(code))
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
    List<Path> maps = maps();
    String known =
        maps.stream()
            .collect(
                Collectors.groupingBy(
                    Reprint::theme,
                    java.util.TreeMap::new,
                    Collectors.mapping(Reprint::code, Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining("; "));
    return new InputException(
        Place.id(typed),
        "no sheet of this code was printed here.",
        maps.isEmpty()
            ? "Nothing was printed in " + folder.out() + " yet."
            : "There are: " + known + ".");
  }

  private static String code(Path map) {
    String name = map.getFileName().toString();
    return name.substring(0, name.length() - MAP.length());
  }

  private static String theme(Path map) {
    return String.valueOf(map.getParent().getParent().getFileName());
  }

  /** Every answer map kept, by theme and code. */
  private List<Path> maps() {
    if (!Files.isDirectory(folder.out())) {
      return List.of();
    }
    try (Stream<Path> themes = Files.list(folder.out())) {
      return themes
          .map(theme -> theme.resolve(PrintedFiles.KEPT))
          .filter(Files::isDirectory)
          .flatMap(kept -> filesOf(kept).stream())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesOf(Path kept) {
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(file -> file.toString().endsWith(MAP)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

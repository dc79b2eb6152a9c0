package org.quizwright.cli.print;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quizwright.cli.console.Console;
import org.quizwright.rendering.docx.WorksheetDocx;

/** Word sheets and keys that a teacher has changed: never written over, never taken away. */
final class ChangedSheets {

  private static final String OURS =
      "(worksheet-v\\d+" + PrintedFiles.EDITION + "|answer-key)\\.docx";
  private static final String END = ".docx";

  private ChangedSheets() {}

  /**
   * Gives them other names, which the program doesn't use, and says so.
   *
   * @param going which file names are about to be written or taken away
   */
  static void keep(Path folder, Predicate<String> going, Console console) throws IOException {
    for (Path sheet : sheets(folder)) {
      if (going.test(sheet.getFileName().toString()) && isChanged(sheet)) {
        Path kept = free(sheet);
        Files.move(sheet, kept);
        console.say(
            "Kept your changed " + sheet.getFileName() + " as " + Outlet.seenFromHere(kept) + ".");
      }
    }
  }

  private static List<Path> sheets(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.getFileName().toString().matches(OURS)).sorted().toList();
    }
  }

  private static boolean isChanged(Path sheet) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(sheet))) {
      return !WorksheetDocx.isAsWritten(in);
    }
  }

  private static Path free(Path sheet) {
    String name = sheet.getFileName().toString().replace(END, "-changed");
    Path free = sheet.resolveSibling(name + END);
    for (int i = 2; Files.exists(free); i++) {
      free = sheet.resolveSibling(name + "-" + i + END);
    }
    return free;
  }
}

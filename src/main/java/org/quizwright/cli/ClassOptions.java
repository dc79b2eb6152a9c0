package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.cli.print.ClassOutlet;
import org.quizwright.cli.print.CopyName;
import org.quizwright.exchange.spreadsheet.Roster;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.ClassList;
import org.quizwright.model.sheet.Wishes;
import org.quizwright.rendering.pdf.ClassSetPdf;
import picocli.CommandLine.Option;

/** Asks for a sheet for each student of a class. */
final class ClassOptions {

  private static final long MOST_BYTES = 5_000_000;

  @Option(
      names = "--students",
      paramLabel = "FILE",
      description = {
        "a list of students (CSV with a column headed name, and class and edition if you like):"
            + " prints a named sheet for each, all in one file for the copier, with a key of their"
            + " own"
      })
  private @Nullable Path file;

  @Option(
      names = "--separate",
      description = "with --students or --again: a file for each student, too")
  private boolean separate;

  boolean isAsked() {
    return file != null;
  }

  /** Throws {@link InputException} for options that a class set has no use for. */
  void refuseWhatGoesElsewhere(boolean sheetOnly, boolean docx, Wishes wishes) {
    if (separate && file == null) {
      throw new InputException(
          Place.nowhere(), "--separate goes with --students.", "Name a list of students.");
    }
    if (file != null && wishes.editions().size() > 1) {
      throw new InputException(
          Place.nowhere(),
          "with --students each student has one sheet, so --edition names one edition.",
          "Say in a column headed edition who gets another one.");
    }
    if (file != null && (sheetOnly || docx || wishes.variants() != null)) {
      throw new InputException(
          Place.nowhere(),
          "with --students each student has a version of their own and the key knows them all, so"
              + " it goes without --variants, --sheet-only and --docx.",
          "Leave that out, or print without --students.");
    }
  }

  /** Prints for the class; throws {@link InputException} with all that is wrong in its list. */
  boolean print(OpenCourse course, List<Blueprint> blueprints, Console console) {
    ClassList list = new ClassList(name(), roster(console).students());
    return outlet(course.folder(), console).print(course, blueprints, list);
  }

  ClassOutlet outlet(CourseFolder folder, Console console) {
    return new ClassOutlet(folder, separate, console);
  }

  /** The list's file name, as every system can hold it; a folder is named after it. */
  private String name() {
    String plain = file == null ? "" : CopyName.plain(CopyName.stem(file));
    return plain.isEmpty() ? "class" : plain;
  }

  private Roster roster(Console console) {
    Path list = file == null ? Path.of("") : file;
    if (!Files.isRegularFile(list)) {
      throw new InputException(
          Place.file(list.toString()), "there is no such file.", "Name a CSV file of students.");
    }
    try {
      if (Files.size(list) > MOST_BYTES) {
        throw new InputException(
            Place.file(list.toString()), "is too large for a list of students.", "Name another.");
      }
      Roster roster = Roster.read(list.toString(), Files.readAllBytes(list), ClassSetPdf::canPrint);
      console.warn(roster.findings());
      return roster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

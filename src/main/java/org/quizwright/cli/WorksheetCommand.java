package org.quizwright.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.course.CourseOption;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.cli.print.DryRun;
import org.quizwright.cli.print.FilesAsked;
import org.quizwright.cli.print.Outlet;
import org.quizwright.cli.print.Reprint;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints from the banks as they stand. */
@Command(
    name = "worksheet",
    description = "Prints reader, worksheets and key of the themes from the banks as they stand.",
    mixinStandardHelpOptions = true)
final class WorksheetCommand implements Callable<Integer> {

  /** The options that say nothing of what is on a sheet. */
  private static final List<String> WITH_AGAIN =
      List.of("--again", "--course", "--max-size", "--sheet-only", "--docx", "--separate");

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();
  @Mixin private SheetOptions sheet = new SheetOptions();
  @Mixin private QuestionOptions single = new QuestionOptions();
  @Mixin private ClassOptions students = new ClassOptions();
  @Mixin private BlueprintOptions kept = new BlueprintOptions();

  @Option(names = "--sheet-only", description = "print the sheets without key and reader")
  private boolean sheetOnly;

  @Option(names = "--docx", description = "the sheets as Word files, too, for you to change")
  private boolean docx;

  @Option(
      names = "--dry-run",
      description =
          "say what would be on the sheets, and how hard and long they are; print nothing")
  private boolean dryRun;

  @Option(
      names = "--again",
      paramLabel = "CODE",
      description = {
        "print sheets and key again just as they were, by the code at the foot of a sheet (or its"
            + " answer map, a JSON file), even if banks and texts have changed since"
      })
  private @Nullable String again;

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (again != null) {
      refuseOthers();
      CourseFolder folder = course.folder();
      new Reprint(folder, students.outlet(folder, console), console)
          .print(again, new FilesAsked(sheetOnly, docx));
      return ExitCode.DONE;
    }
    try {
      return print(kept.under(single.wishes().over(sheet.wishes())), console);
    } catch (InputException e) {
      throw kept.placed(e);
    }
  }

  private int print(Wishes wishes, Console console) {
    students.refuseWhatGoesElsewhere(sheetOnly, docx, wishes);
    OpenCourse open = course.openToPrint(console);
    String theme = wishes.theme();
    List<Theme> chosen = open.themes(themes.isEmpty() && theme != null ? List.of(theme) : themes);
    refuseManySheets(wishes, chosen);
    List<Blueprint> blueprints = SheetOptions.blueprints(wishes, chosen);
    if (dryRun) {
      refuseToSave();
      return result(new DryRun(open, console).show(blueprints));
    }
    Outlet outlet = new Outlet(open.folder(), new FilesAsked(sheetOnly, docx));
    boolean clean =
        students.isAsked()
            ? students.print(open, blueprints, console)
            : outlet.print(open, blueprints, console);
    kept.save(wishes.about(themes.size() == 1 ? themes.get(0) : themes.isEmpty() ? theme : null));
    return result(clean);
  }

  private static int result(boolean clean) {
    return clean ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void refuseOthers() {
    List<String> others =
        Objects.requireNonNull(spec).commandLine().getParseResult().matchedOptions().stream()
            .map(option -> option.longestName())
            .filter(name -> !WITH_AGAIN.contains(name))
            .toList();
    if (!others.isEmpty() || !themes.isEmpty()) {
      throw new InputException(
          Place.nowhere(),
          "--again prints a sheet just as it was, so it goes without "
              + String.join(" ", others.isEmpty() ? themes : others)
              + ".",
          "Leave that out, or print a new sheet.");
    }
  }

  private static void refuseManySheets(Wishes wishes, List<Theme> chosen) {
    if (wishes.nameQuestions() && chosen.size() != 1) {
      throw new InputException(
          Place.nowhere(),
          "pinned, dropped and swapped questions stand on one sheet, and "
              + chosen.size()
              + " themes are to be printed.",
          "Name the theme: worksheet THEME …");
    }
  }

  private void refuseToSave() {
    if (kept.saves()) {
      throw new InputException(
          Place.nowhere(),
          "--dry-run writes nothing, so it goes without --save-blueprint.",
          "Leave one of them out.");
    }
  }
}

package org.quizwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.sheet.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints from the banks as they stand. */
@Command(
    name = "worksheet",
    description = "Prints reader, worksheets and key of the themes from the banks as they stand.",
    mixinStandardHelpOptions = true)
final class WorksheetCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();
  @Mixin private SheetOptions sheet = new SheetOptions();
  @Mixin private ClassOptions students = new ClassOptions();

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    OpenCourse open = course.open(console);
    List<Blueprint> blueprints = sheet.blueprints(open.themes(themes));
    Outlet outlet = new Outlet(open.folder());
    boolean clean =
        students.isAsked()
            ? students.print(open, blueprints, console)
            : outlet.print(open, blueprints, console);
    return clean ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}

package org.quizwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.cli.course.CourseOption;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.cli.print.FilesAsked;
import org.quizwright.cli.print.Outlet;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: texts to banks to paper. */
@Command(
    name = "make",
    description = {
      "The main job: brings the question banks up to date and prints every theme.",
      "Without a change in texts, manifest or program the banks stay as they are."
    },
    mixinStandardHelpOptions = true)
final class MakeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();
  @Mixin private SheetOptions sheet = new SheetOptions();

  @Option(names = "--force", description = "generate the banks even if nothing has changed")
  private boolean force;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Wishes wishes = sheet.wishes();
    OpenCourse open = course.openToPrint(console);
    Outlet outlet = new Outlet(open.folder(), FilesAsked.USUAL);
    SheetOptions.blueprints(wishes, open.themes(List.of()));
    Regeneration regeneration = new Regeneration(open, console);
    boolean conflicts = (force || regeneration.isNeeded()) && regeneration.run(false);
    // Only now is it known whether the whole course has a bank; the options were checked above.
    List<Blueprint> blueprints = SheetOptions.blueprints(wishes, open.themes(List.of()));
    boolean clean = outlet.print(open, blueprints, console);
    return conflicts || !clean ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}

package org.quizwright.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.cli.course.CourseOption;
import org.quizwright.cli.course.OpenCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Seeds to question banks. */
@Command(
    name = "generate",
    description = "Brings the question banks up to date with the texts; every edit is kept.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();

  @Option(names = "--force", description = "generate even if nothing has changed")
  private boolean force;

  @Option(names = "--dry-run", description = "say what would change, write nothing")
  private boolean dryRun;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    OpenCourse open = course.open(console);
    Regeneration regeneration = new Regeneration(open, console);
    if (!force && !regeneration.isNeeded()) {
      console.print("The banks are up to date. (--force generates them anyway.)\n");
      return ExitCode.DONE;
    }
    return regeneration.run(dryRun) ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}

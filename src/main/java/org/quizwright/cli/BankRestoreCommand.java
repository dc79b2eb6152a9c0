package org.quizwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes withdrawn and deleted questions back. */
@Command(
    name = "restore",
    description = {
      "Takes withdrawn questions back.",
      "A generated one that was deleted comes back the next time the banks are generated."
    },
    mixinStandardHelpOptions = true)
final class BankRestoreCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "ids of questions")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    for (String id : ids) {
      course
          .editor()
          .restore(id)
          .ifPresentOrElse(
              change -> console.print(ChangeLines.of(change)),
              () -> console.print(id + ": comes back with the next: quizwright generate\n"));
    }
    return ExitCode.DONE;
  }
}

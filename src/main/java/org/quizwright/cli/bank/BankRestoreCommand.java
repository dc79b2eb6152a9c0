package org.quizwright.cli.bank;

import java.util.List;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes withdrawn and deleted questions back. */
@Command(
    name = "restore",
    description = {
      "Takes withdrawn questions back.",
      "A generated one that was deleted comes back the next time the banks are generated."
    })
final class BankRestoreCommand extends BankVerb {

  @Parameters(paramLabel = "ID", arity = "1..*", description = "ids of questions")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    Console console = console();
    for (String id : ids) {
      course()
          .editor()
          .restore(id)
          .ifPresentOrElse(
              change -> console.print(ChangeLines.of(change)),
              () -> console.print(id + ": comes back with the next: ./quizwright generate\n"));
    }
    return ExitCode.DONE;
  }
}

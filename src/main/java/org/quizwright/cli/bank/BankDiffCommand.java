package org.quizwright.cli.bank;

import java.util.List;
import java.util.Locale;
import org.quizwright.banking.Difference;
import org.quizwright.banking.Differences;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.model.question.QuestionBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what people changed since the generator last wrote the banks. */
@Command(
    name = "diff",
    description = "Shows what people changed, added and deleted since the banks were generated.")
final class BankDiffCommand extends BankVerb {

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = console();
    List<String> asked = course().banks(themes).stream().map(QuestionBank::id).toList();
    List<Difference> differences =
        Differences.in(course().folder().banks()).stream()
            .filter(difference -> asked.contains(difference.bank()))
            .toList();
    for (Difference difference : differences) {
      String kind = difference.kind().name().toLowerCase(Locale.ROOT);
      console.print(difference.id() + " (" + difference.bank() + "): " + kind + "\n");
      console.print(ChangeLines.fields(difference.fields()));
    }
    if (differences.isEmpty()) {
      console.say("Nothing was changed since.");
    }
    return ExitCode.DONE;
  }
}

package org.quizwright.cli.bank;

import java.util.List;
import java.util.Map;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Remarks.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists where a person and the generator changed the same value in different ways. */
@Command(
    name = "conflicts",
    description = {
      "Lists where you and the generator changed the same value in different ways. Yours stands.",
      "Exit code 1 where there are any; settle them with: bank resolve"
    })
final class BankConflictsCommand extends BankVerb {

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = console();
    boolean any = false;
    for (QuestionBank bank : course().banks(themes)) {
      for (Question question : bank.questions()) {
        for (Map.Entry<String, Conflict> at : question.card().remarks().conflict().entrySet()) {
          any = true;
          console.print(question.id() + " " + at.getKey() + "\n");
          console.print(ChangeLines.of(at.getValue()).indent(4));
        }
      }
    }
    if (!any) {
      console.say("No conflicts.");
    }
    return any ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}

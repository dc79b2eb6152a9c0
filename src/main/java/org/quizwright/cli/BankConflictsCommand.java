package org.quizwright.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Remarks.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists where a person and the generator changed the same value in different ways. */
@Command(
    name = "conflicts",
    description = {
      "Lists where you and the generator changed the same value in different ways. Yours stands.",
      "Exit code 1 where there are any; settle them with: bank resolve"
    },
    mixinStandardHelpOptions = true)
final class BankConflictsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    boolean any = false;
    for (QuestionBank bank : course.banks(themes)) {
      for (Question question : bank.questions()) {
        for (Map.Entry<String, Conflict> at : question.card().remarks().conflict().entrySet()) {
          any = true;
          console.print(lines(question.id(), at.getKey(), at.getValue()));
        }
      }
    }
    return any ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static String lines(String id, String path, Conflict both) {
    return id
        + " "
        + path
        + "\n    mine:   "
        + ChangeLines.shown(both.mine())
        + "\n    theirs: "
        + ChangeLines.shown(both.theirs())
        + "\n";
  }
}

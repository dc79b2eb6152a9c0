package org.quizwright.cli.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.quizwright.banking.Edits;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Withdraws questions. */
@Command(
    name = "retire",
    description = "Withdraws questions: they stay in their bank, but no sheet prints them.")
final class BankRetireCommand extends BankVerb {

  @Parameters(paramLabel = "ID", arity = "1..*", description = "ids of questions")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    Map<String, UnaryOperator<Map<String, Object>>> edits = new LinkedHashMap<>();
    ids.forEach(id -> edits.put(id, Edits::retire));
    Console console = console();
    course().editor().edit(edits).forEach(change -> console.print(ChangeLines.of(change)));
    return ExitCode.DONE;
  }
}

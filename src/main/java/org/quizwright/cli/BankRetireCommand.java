package org.quizwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.Edits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Withdraws questions. */
@Command(
    name = "retire",
    description = "Withdraws questions: they stay in their bank, but no sheet prints them.",
    mixinStandardHelpOptions = true)
final class BankRetireCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "ids of questions")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    Map<String, UnaryOperator<Map<String, Object>>> edits = new LinkedHashMap<>();
    ids.forEach(id -> edits.put(id, Edits::retire));
    Console console = Console.of(spec);
    course.editor().edit(edits).forEach(change -> console.print(ChangeLines.of(change)));
    return ExitCode.DONE;
  }
}

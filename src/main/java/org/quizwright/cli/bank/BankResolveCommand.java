package org.quizwright.cli.bank;

import org.jspecify.annotations.Nullable;
import org.quizwright.banking.Edits;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles the conflicts of a question. */
@Command(
    name = "resolve",
    description = "Settles the conflicts of a question: keeps yours, or takes the generator's.")
final class BankResolveCommand extends BankVerb {

  /** Whose value stands. */
  static final class Side {
    @Option(names = "--mine", required = true, description = "keep what stands in the bank")
    private boolean mine;

    @Option(names = "--theirs", required = true, description = "take what the generator writes")
    private boolean theirs;

    boolean isTheirs() {
      return theirs && !mine;
    }
  }

  @ArgGroup(multiplicity = "1")
  private Side side = new Side();

  @Option(
      names = "--field",
      paramLabel = "PATH",
      description = "settle only the value at this path, as bank conflicts shows it")
  private @Nullable String field;

  @Parameters(paramLabel = "ID", description = "id of the question")
  private String id = "";

  @Override
  public Integer call() {
    Console console = console();
    var change = course().editor().edit(id, Edits.resolve(side.isTheirs(), field));
    console.print(ChangeLines.of(change));
    return ExitCode.DONE;
  }
}

package org.quizwright.cli.bank;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verbs for course designers. */
@Command(
    name = "bank",
    description = "Looks after the question banks.",
    mixinStandardHelpOptions = true,
    subcommands = {
      BankListCommand.class,
      BankShowCommand.class,
      BankCheckCommand.class,
      BankAddCommand.class,
      BankRetireCommand.class,
      BankRestoreCommand.class,
      BankDiffCommand.class,
      BankConflictsCommand.class,
      BankResolveCommand.class,
      BankExportCommand.class,
      BankImportCommand.class
    })
public final class BankCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Say what to do with the banks; bank --help lists the verbs.");
    }
  }
}

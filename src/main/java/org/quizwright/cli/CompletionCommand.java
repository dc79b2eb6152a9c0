package org.quizwright.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the shell's completion script. */
@Command(
    name = "completion",
    description = {
      "Prints a completion script for bash and zsh.",
      "To use it: source <(./quizwright completion)"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      var root = spec.root().commandLine();
      root.getOut().print(AutoComplete.bash(root.getCommandName(), root));
      root.getOut().flush();
    }
  }
}

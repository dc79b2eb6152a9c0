package org.quizwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quizwright.cli.bank.BankCommand;
import picocli.CommandLine;

/** The verbs by name. */
final class Verbs {

  private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("make", MakeCommand::new);
    ALL.put("inspect", InspectCommand::new);
    ALL.put("generate", GenerateCommand::new);
    ALL.put("worksheet", WorksheetCommand::new);
    ALL.put("bank", BankCommand::new);
    ALL.put("init", InitCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Verbs() {}

  /**
   * Adds the verb that the first of {@code args} names, or all where it names none or one that
   * needs to know the others. Finding out the options of verbs takes long.
   */
  static CommandLine addTo(CommandLine program, String... args) {
    Supplier<Object> named = args.length == 0 ? null : ALL.get(args[0]);
    if (named == null || args[0].equals("completion")) {
      ALL.values().forEach(verb -> program.addSubcommand(verb.get()));
    } else {
      program.addSubcommand(named.get());
    }
    return program;
  }
}

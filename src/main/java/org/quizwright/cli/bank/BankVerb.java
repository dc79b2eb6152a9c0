package org.quizwright.cli.bank;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A verb that works on banks alone, mostly without texts and manifest. */
@Command(mixinStandardHelpOptions = true)
abstract class BankVerb implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  final Console console() {
    return Console.of(spec);
  }

  final BankOption course() {
    return course;
  }
}

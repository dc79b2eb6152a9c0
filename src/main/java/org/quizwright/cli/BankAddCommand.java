package org.quizwright.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a question for the author to fill in. */
@Command(
    name = "add",
    description = {
      "Adds a question of a type to <theme>.own.json, for you to fill in with an editor.",
      "It is retired, so that no sheet prints it, until you give it the status draft or reviewed."
    },
    mixinStandardHelpOptions = true)
final class BankAddCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  @Option(
      names = "--type",
      required = true,
      paramLabel = "TYPE",
      converter = QuestionFilter.Types.class,
      description = "such as multiple-choice")
  private QuestionType type = QuestionType.MULTIPLE_CHOICE;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "its id, which never changes (default: theme, type and a number)")
  private @Nullable String id;

  @Parameters(paramLabel = "THEME", description = "id of the theme")
  private String theme = "";

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Question question = course.editor().add(theme, type, id);
    console.print(
        course.folder().banks().resolve(theme + ".own.json") + ": added " + question.id() + "\n");
    return ExitCode.DONE;
  }
}

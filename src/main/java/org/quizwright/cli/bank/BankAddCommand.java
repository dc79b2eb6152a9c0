package org.quizwright.cli.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Choice;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a question for the author to fill in. */
@Command(
    name = "add",
    description = {
      "Adds a question of a type to <theme>.own.json, for you to fill in with an editor.",
      "It is retired, so that no sheet prints it, until you give it the status draft or reviewed."
    })
final class BankAddCommand extends BankVerb {

  @Option(
      names = "--type",
      required = true,
      paramLabel = "TYPE",
      converter = Choice.OfType.class,
      completionCandidates = Choice.OfType.class,
      description = "${COMPLETION-CANDIDATES}")
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
    Console console = console();
    Question question = course().editor().add(theme, type, id);
    console.print(
        course().folder().banks().resolve(theme + ".own.json") + ": added " + question.id() + "\n");
    console.say(
        "Fill it in, give it the status draft, then say: bank check. Source ids: "
            + String.join(", ", sources())
            + ".");
    return ExitCode.DONE;
  }

  /** Those that questions rest on already; the form's own isn't one. */
  private List<String> sources() {
    return course().banks().stream()
        .flatMap(bank -> bank.questions().stream())
        .filter(question -> question.card().status() != Status.RETIRED)
        .flatMap(question -> question.card().assertedBy().stream())
        .distinct()
        .sorted()
        .toList();
  }
}

package org.quizwright.cli.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.exchange.paper.Paper;
import org.quizwright.model.Label;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Remarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows questions as they will look, with key and evidence. */
@Command(
    name = "show",
    description = "Shows questions as they will look on paper, with key and evidence.")
final class BankShowCommand extends BankVerb {

  @Parameters(paramLabel = "ID", arity = "1..*", description = "ids of questions")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    Console console = console();
    List<String> pages = ids.stream().map(course()::question).map(BankShowCommand::page).toList();
    console.print(String.join("\n", pages));
    return ExitCode.DONE;
  }

  private static String page(Question question) {
    StringBuilder page = new StringBuilder(heading(question)).append("\n\n");
    page.append(Paper.question(question)).append('\n');
    section(page, "Key", Paper.key(question));
    section(page, "Evidence", Paper.evidence(question));
    Remarks remarks = question.card().remarks();
    section(page, "Teacher's note", remarks.teacherNote());
    section(page, "Notes", remarks.notes());
    remarks
        .conflict()
        .forEach((path, both) -> section(page, "Conflict at " + path, ChangeLines.of(both)));
    return page.toString();
  }

  private static String heading(Question question) {
    Card card = question.card();
    return String.join(
        " · ",
        question.id(),
        question.type().label(),
        Label.of(card.status()),
        Label.of(card.level()),
        Label.of(card.skill()),
        Label.of(card.demand()),
        card.points() + (card.points() == 1 ? " point" : " points"));
  }

  private static void section(StringBuilder page, String title, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      page.append('\n').append(title).append('\n').append(text.indent(3));
    }
  }
}

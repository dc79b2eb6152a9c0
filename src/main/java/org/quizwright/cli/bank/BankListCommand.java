package org.quizwright.cli.bank;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.model.Label;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists questions, one a line. */
@Command(
    name = "list",
    description = "Lists questions, one a line: id, status, level, skill, demand, stem.")
final class BankListCommand extends BankVerb {

  @Mixin private QuestionFilter filter = new QuestionFilter();

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = console();
    List<Question> found = new ArrayList<>();
    for (QuestionBank bank : course().banks(themes)) {
      bank.questions().stream().filter(filter::lets).forEach(found::add);
    }
    int longest = found.stream().mapToInt(question -> question.id().length()).max().orElse(0);
    found.forEach(question -> console.print(line(question, longest, console.width())));
    console.say(Console.counted(found.size(), "question"));
    return ExitCode.DONE;
  }

  private static String line(Question question, int longest, int width) {
    String line =
        String.join(
            "  ",
            question.id() + " ".repeat(longest - question.id().length()),
            Label.of(question.card().status()),
            Label.of(question.card().level()),
            Label.of(question.card().skill()),
            Label.of(question.card().demand()),
            question.task().stem().replaceAll("\\s+", " "));
    int most = Math.max(width, longest + 80);
    return (line.length() <= most ? line : line.substring(0, most - 1) + "…") + "\n";
  }
}

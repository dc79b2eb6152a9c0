package org.quizwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.checking.BankChecks;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Severity;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the banks: schema, references, evidence, keys and item-writing flaws. */
@Command(
    name = "check",
    description = {
      "Checks the banks: schema, evidence, keys and item-writing flaws; all findings at once.",
      "Exit code 1 where there are errors."
    },
    mixinStandardHelpOptions = true)
final class BankCheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();

  @Option(names = "--strict", description = "exit code 1 for warnings too")
  private boolean strict;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    OpenCourse open = course.open(console);
    List<QuestionBank> banks = open.banks().banks();
    BankLines lines = new BankLines(open.folder().banks());
    List<Finding> findings =
        banks.stream().flatMap(bank -> findings(bank, open.sources())).map(lines::placed).toList();
    findings.forEach(finding -> console.print(line(finding)));
    long questions = banks.stream().mapToLong(bank -> bank.questions().size()).sum();
    console.print(
        banks.size() + " banks, " + questions + " questions, " + findings.size() + " findings\n");
    boolean bad = findings.stream().anyMatch(finding -> strict || finding.isError());
    return bad ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static Stream<Finding> findings(QuestionBank bank, List<Source> sources) {
    return Stream.concat(
        bank.questions().stream()
            .flatMap(question -> QuestionChecks.check(question, sources).stream()),
        BankChecks.check(bank).stream());
  }

  private static String line(Finding finding) {
    String kind = finding.severity() == Severity.ERROR ? "error" : "warning";
    return kind + ": " + finding + "\n";
  }
}

package org.quizwright.cli.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.BankFolder;
import org.quizwright.checking.BankChecks;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.cli.course.CourseOption;
import org.quizwright.cli.course.Workers;
import org.quizwright.json.FindingsJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Status;
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
      "Checks the banks: schema, evidence, keys and item-writing flaws; all errors at once, and"
          + " of each kind of warning in a bank the first 20.",
      "Exit code 1 where there are errors, 2 where a bank can't be read."
    },
    mixinStandardHelpOptions = true)
final class BankCheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();

  @Option(names = "--strict", description = "exit code 1 for warnings too")
  private boolean strict;

  @Option(names = "--all", description = "shows every warning, however many are of one kind")
  private boolean all;

  @Option(names = "--json", description = "prints the findings for a program, as one JSON object")
  private boolean json;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    List<Finding> unread = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<QuestionBank> banks = List.of();
    try {
      List<Source> sources = new ArrayList<>();
      List<QuestionBank> read = new ArrayList<>();
      Path folder = course.folder().banks();
      Workers.both(
          () -> sources.addAll(course.open(console).sources()),
          () -> read.addAll(new BankFolder(folder).readable(unread)));
      banks = List.copyOf(read);
      BankLines lines = new BankLines(folder);
      for (QuestionBank bank : banks) {
        findings(bank, sources).forEach(finding -> findings.add(lines.placed(bank.id(), finding)));
      }
      BankChecks.across(banks)
          .forEach((bank, twice) -> twice.forEach(each -> findings.add(lines.placed(bank, each))));
    } catch (InputException e) {
      unread.addAll(e.findings());
    }
    print(console, banks, unread, findings);
    if (!unread.isEmpty()) {
      return ExitCode.FAILED;
    }
    boolean bad = findings.stream().anyMatch(finding -> strict || finding.isError());
    return bad ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** What can't even be read goes where every input error goes, unless a program listens. */
  private void print(
      Console console, List<QuestionBank> banks, List<Finding> unread, List<Finding> findings) {
    long questions = banks.stream().mapToLong(bank -> bank.questions().size()).sum();
    if (json) {
      List<Finding> all = new ArrayList<>();
      unread.forEach(finding -> all.add(finding.coded("input")));
      all.addAll(findings);
      console.print(FindingsJson.write(banks.size(), questions, all));
      return;
    }
    unread.forEach(finding -> console.say("quizwright: " + finding));
    (all ? FindingLines.all(findings) : FindingLines.few(findings)).forEach(console::print);
    if (unread.isEmpty() || !banks.isEmpty()) {
      console.print(
          Console.counted(banks.size(), "bank")
              + ", "
              + Console.counted((int) questions, "question")
              + ", "
              + Console.counted(findings.size(), "finding")
              + (unread.isEmpty() ? "" : "; what is named above couldn't be read")
              + "\n");
    }
  }

  /** Each question is judged by itself: on all processors at once. */
  private static List<Finding> findings(QuestionBank bank, List<Source> sources) {
    Stream<Finding> inQuestions =
        bank.questions().parallelStream().flatMap(question -> judged(question, sources));
    List<Finding> findings = new ArrayList<>(inQuestions.toList());
    findings.addAll(BankChecks.check(bank));
    return findings;
  }

  /** No sheet prints what is retired, such as a form that waits to be filled in. */
  private static Stream<Finding> judged(Question question, List<Source> sources) {
    boolean retired = question.card().status() == Status.RETIRED;
    return QuestionChecks.check(question, sources).stream()
        .map(finding -> retired ? finding.asWarning() : finding);
  }
}

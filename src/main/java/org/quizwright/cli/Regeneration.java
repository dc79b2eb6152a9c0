package org.quizwright.cli;

import java.util.List;
import org.quizwright.banking.BankFolder;
import org.quizwright.banking.MergePlan;
import org.quizwright.banking.SafeWrite;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.generation.MissingKinds;
import org.quizwright.generation.QuestionWriter;
import org.quizwright.json.ContentJson;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.question.QuestionBank;

/** Brings the banks up to date with texts, manifest and generator. */
final class Regeneration {

  private final OpenCourse course;
  private final Console console;

  Regeneration(OpenCourse course, Console console) {
    this.course = course;
    this.console = console;
  }

  /** Whether the banks still fit what they were made from. */
  boolean isNeeded() {
    return !course.isCurrent();
  }

  /**
   * Writes and merges; a dry run only says what would change. Returns whether there are conflicts.
   */
  boolean run(boolean dryRun) {
    ContentModel content = course.analysed();
    console.say("Writing questions …");
    List<QuestionBank> banks = QuestionWriter.write(content, course.language());
    BankFolder folder = course.banks();
    MergePlan plan =
        dryRun
            ? folder.plan(banks, course.fingerprint())
            : folder.merge(banks, course.fingerprint(), () -> keep(content));
    plan.banks().forEach(bank -> console.print(bank + "\n"));
    content.course().taughtThemes().stream()
        .flatMap(theme -> banks.stream().filter(bank -> bank.id().equals(theme.id())))
        .flatMap(bank -> MissingKinds.of(content, bank, course.language()).stream())
        .forEach(console::say);
    return plan.hasConflicts();
  }

  /** The snapshot goes before the banks, whose records say that it is true. */
  private void keep(ContentModel content) {
    SafeWrite.text(course.snapshotFile(), ContentJson.write(content));
  }
}

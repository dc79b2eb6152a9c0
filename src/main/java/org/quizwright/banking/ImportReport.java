package org.quizwright.banking;

import java.util.List;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Severity;

/** What an import did, or would do, and what it left out and why. */
public record ImportReport(List<QuestionChange> questions, List<Finding> findings) {

  public ImportReport {
    questions = List.copyOf(questions);
    findings = List.copyOf(findings);
  }

  /** Whether nothing of the file was left out. */
  public boolean isComplete() {
    return findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
  }

  /** The questions that met this fate. */
  public List<QuestionChange> of(Kind kind) {
    return questions.stream().filter(question -> question.kind() == kind).toList();
  }
}

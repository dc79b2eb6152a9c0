package org.quizwright.banking;

import java.util.List;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.model.finding.Finding;

/** What an import did, or would do, and what it left out and why. */
public record ImportReport(List<QuestionChange> questions, List<Finding> findings) {

  public ImportReport {
    questions = List.copyOf(questions);
    findings = List.copyOf(findings);
  }

  /** The questions that met this fate. */
  public List<QuestionChange> of(Kind kind) {
    return questions.stream().filter(question -> question.kind() == kind).toList();
  }
}

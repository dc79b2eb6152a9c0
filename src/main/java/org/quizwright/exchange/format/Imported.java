package org.quizwright.exchange.format;

import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Incoming;

/** The questions of a file, and what of it was left out. */
public record Imported(List<Incoming> questions, List<Finding> findings) {

  public Imported {
    questions = List.copyOf(questions);
    findings = List.copyOf(findings);
  }
}

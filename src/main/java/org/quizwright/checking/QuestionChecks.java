package org.quizwright.checking;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.checking.flaw.Flaws;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.source.Source;

/** All that can be judged of one question: its structure, its evidence, its key, its wording. */
public final class QuestionChecks {

  private QuestionChecks() {}

  /**
   * What is wrong with {@code question}, errors and warnings, in the order structure, evidence,
   * key, wording; empty where it may be printed as it stands.
   */
  public static List<Finding> check(Question question, List<Source> sources) {
    return Stream.of(
            question.task().accept(new StructureCheck(question.card())).stream(),
            new EvidenceCheck(sources).check(question).stream(),
            new KeySupport(sources).check(question).stream(),
            Flaws.CATALOGUE.stream().flatMap(flaw -> flaw.check(question).stream()))
        .flatMap(findings -> findings)
        .toList();
  }
}

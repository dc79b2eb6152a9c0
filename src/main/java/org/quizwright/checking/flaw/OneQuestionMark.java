package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;

/** A stem that asks two things at once. */
public final class OneQuestionMark implements ItemCheck {

  @Override
  public List<Finding> check(Question question) {
    long marks = OwnWords.of(question.task().stem()).chars().filter(c -> c == '?').count();
    return ItemCheck.warn(
        question, marks > 1, "The stem asks " + marks + " questions.", "Ask one.");
  }
}

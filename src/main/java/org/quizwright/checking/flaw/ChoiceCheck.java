package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;

/** A flaw that only a question with options can have. */
interface ChoiceCheck extends ItemCheck {

  List<Finding> check(Choice choice);

  @Override
  default List<Finding> check(Question question) {
    return Choice.of(question).map(this::check).orElse(List.of());
  }
}

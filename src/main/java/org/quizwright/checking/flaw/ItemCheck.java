package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;

/** One thing that can be wrong with a question, judged from the question alone. */
@FunctionalInterface
public interface ItemCheck {

  /** What is wrong; empty where the question is clean or of a type that can't have the flaw. */
  List<Finding> check(Question question);

  /** The finding as a warning if {@code flawed}, else nothing. */
  static List<Finding> warn(Question question, boolean flawed, String message, String remedy) {
    return flawed ? List.of(Finding.warning(Place.id(question.id()), message, remedy)) : List.of();
  }
}

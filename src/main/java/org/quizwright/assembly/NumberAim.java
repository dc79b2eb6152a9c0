package org.quizwright.assembly;

import java.util.List;
import org.quizwright.model.question.Question;

/** At most one question asks for a bare number. */
record NumberAim() implements Aim {

  private static final double COST = 15;

  @Override
  public double cost(Draft draft) {
    return COST * Math.max(0, draft.count(c -> asksForNumber(c.question())) - 1);
  }

  /** Whether every answer is little more than digits. */
  static boolean asksForNumber(Question question) {
    List<String> answers = question.task().accept(new Answers());
    return !answers.isEmpty() && answers.stream().allMatch(NumberAim::isNumber);
  }

  private static boolean isNumber(String answer) {
    String[] words = answer.strip().split("\\s+", -1);
    return words.length <= 3 && answer.matches(".*\\d.*");
  }
}

package org.quizwright.assembly.aim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.assembly.pool.AnswerWords;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.question.Question;

/** At most one question asks for a bare number. */
final class NumberAim implements Aim {

  private static final double COST = 15;

  // A search asks of the same few questions thousands of times.
  private final Map<String, Boolean> known = new LinkedHashMap<>();

  @Override
  public double cost(SheetDraft draft) {
    return COST * Math.max(0, draft.count(this::isKnownToAsk) - 1);
  }

  private boolean isKnownToAsk(Candidate candidate) {
    return known.computeIfAbsent(
        candidate.question().id(), id -> asksForNumber(candidate.question()));
  }

  /** Whether every answer is little more than digits. */
  static boolean asksForNumber(Question question) {
    List<String> answers = AnswerWords.of(question.task());
    return !answers.isEmpty() && answers.stream().allMatch(NumberAim::isNumber);
  }

  private static boolean isNumber(String answer) {
    String[] words = answer.strip().split("\\s+", -1);
    return words.length <= 3 && answer.matches(".*\\d.*");
  }
}

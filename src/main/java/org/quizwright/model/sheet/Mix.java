package org.quizwright.model.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.question.QuestionType;

/** The words by which a teacher says what kinds of questions to ask. */
public final class Mix {

  private static final Map<String, List<QuestionType>> KINDS = new LinkedHashMap<>();

  static {
    List<QuestionType> closed =
        List.of(
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.TRUE_FALSE,
            QuestionType.CLOZE,
            QuestionType.MATCHING,
            QuestionType.CLASSIFICATION);
    List<QuestionType> timeline =
        List.of(
            QuestionType.TIMELINE_ORDERING,
            QuestionType.TIMELINE_PLACEMENT,
            QuestionType.TIMELINE_RELATION);
    KINDS.put("comprehension", joined(closed, List.of(QuestionType.SHORT_ANSWER)));
    KINDS.put("timeline", timeline);
    KINDS.put("comparison", List.of(QuestionType.SOURCE_COMPARISON));
    KINDS.put("closed", joined(closed, timeline));
    KINDS.put("open", List.of(QuestionType.SHORT_ANSWER, QuestionType.SOURCE_COMPARISON));
    for (QuestionType type : QuestionType.values()) {
      KINDS.put(type.label(), List.of(type));
    }
  }

  private Mix() {}

  private static List<QuestionType> joined(List<QuestionType> some, List<QuestionType> more) {
    List<QuestionType> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** All words, groups first. */
  public static List<String> words() {
    return List.copyOf(KINDS.keySet());
  }

  /** The types that {@code word} means; empty if it isn't one of {@link #words}. */
  public static List<QuestionType> types(String word) {
    return KINDS.getOrDefault(word, List.of());
  }
}

package org.quizwright.model.question;

import java.util.List;

/**
 * Answer in a few words or sentences.
 *
 * @param modelAnswer an answer that earns every point
 * @param elements what earns each point
 */
public record ShortAnswer(String stem, String modelAnswer, List<AnswerElement> elements)
    implements Task {

  public ShortAnswer {
    elements = List.copyOf(elements);
  }

  /** A question after one thing, {@code answer}, which earns one point. */
  public static ShortAnswer ofOne(String stem, String modelAnswer, String element, String answer) {
    return ofOne(stem, modelAnswer, element, answer, List.of());
  }

  /** The same, where other answers are as good. */
  public static ShortAnswer ofOne(
      String stem, String modelAnswer, String element, String answer, List<String> accepted) {
    return new ShortAnswer(
        stem, modelAnswer, List.of(new AnswerElement(element, answer, accepted, 1)));
  }

  @Override
  public QuestionType type() {
    return QuestionType.SHORT_ANSWER;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}

package org.quizwright.model.question;

import java.util.List;

/**
 * Choose one of three or four options. How many keys there are is for {@code bank check} to say.
 */
public record MultipleChoice(String stem, List<Option> options) implements Task {

  public MultipleChoice {
    options = List.copyOf(options);
  }

  @Override
  public QuestionType type() {
    return QuestionType.MULTIPLE_CHOICE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}

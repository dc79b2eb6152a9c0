package org.quizwright.model.question;

import java.util.List;

/**
 * Fill the gaps of a text.
 *
 * @param text with {@code {{g1}}} where the gap {@code g1} is
 * @param wordBank whether the answers are printed, shuffled, below
 */
public record Cloze(String text, List<Gap> gaps, boolean wordBank) implements Task {

  /** One gap; {@code accepted} are other right fillings. */
  public record Gap(String id, String answer, List<String> accepted) {

    public Gap {
      accepted = List.copyOf(accepted);
    }
  }

  @Override
  public String stem() {
    return text;
  }

  public Cloze {
    gaps = List.copyOf(gaps);
  }

  @Override
  public QuestionType type() {
    return QuestionType.CLOZE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}

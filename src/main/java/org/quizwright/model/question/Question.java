package org.quizwright.model.question;

/** One question: what it has in common with all others, and its task. */
public record Question(Card card, Task task) {

  public String id() {
    return card.id();
  }

  public QuestionType type() {
    return task.type();
  }

  /**
   * By the id, which hardly two have in common: all that a question says takes long to go through.
   */
  @Override
  public int hashCode() {
    return id().hashCode();
  }
}

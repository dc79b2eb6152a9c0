package org.quizwright.model.question;

/** One question: what it has in common with all others, and its task. */
public record Question(Card card, Task task) {

  public String id() {
    return card.id();
  }

  public QuestionType type() {
    return task.type();
  }
}

package org.quizwright.model.question;

import java.util.List;

/** Sort five to eight items into the two or three groups that the text itself tells apart. */
public record Classification(String stem, List<Group> groups, List<Item> items) implements Task {

  /** A group to sort into. */
  public record Group(String id, String name) {}

  /** An item and the id of its group. */
  public record Item(String id, String text, String group) {}

  public Classification {
    groups = List.copyOf(groups);
    items = List.copyOf(items);
  }

  @Override
  public QuestionType type() {
    return QuestionType.CLASSIFICATION;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}

package org.quizwright.rating;

import java.util.List;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;

/**
 * What the readers of a sheet don't see of an item.
 *
 * @param number on the sheet, from 1
 * @param rule the generator's rule, or {@code hand} for a hand-written question
 */
record Item(int number, String type, String rule, String id) {

  Item(int number, Question question) {
    this(
        number,
        question.type().label(),
        question.card().origin().by() == Origin.By.GENERATOR
            ? question.card().origin().rule()
            : "hand",
        question.id());
  }

  boolean isByHand() {
    return rule.equals("hand");
  }

  String line() {
    return String.join(" ", Integer.toString(number), type, rule, id);
  }

  static Item parse(String line) {
    List<String> parts = List.of(line.split(" "));
    return new Item(Integer.parseInt(parts.get(0)), parts.get(1), parts.get(2), parts.get(3));
  }
}

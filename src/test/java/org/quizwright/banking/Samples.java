package org.quizwright.banking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Status;
import org.quizwright.model.question.Task;

/** Questions and banks for the tests of merging. */
final class Samples {

  private Samples() {}

  static Question generated(String id, Task task) {
    return question(id, new Origin(Origin.By.GENERATOR, "rule", "anchor of " + id), task);
  }

  static Question generated(String id, String stem) {
    return generated(id, choice(stem));
  }

  static Question byAuthor(String id, String stem) {
    return question(id, Origin.author(), choice(stem));
  }

  private static Question question(String id, Origin origin, Task task) {
    Card card =
        new Card(
            id,
            Status.DRAFT,
            Skill.CLOSE_READING,
            Demand.LOCATE,
            Level.CORE,
            1,
            List.of(),
            List.of(),
            origin,
            Remarks.NONE);
    return new Question(card, task);
  }

  static MultipleChoice choice(String stem) {
    return new MultipleChoice(
        stem,
        List.of(
            Option.key("a", "key"),
            Option.distractor("b", "wrong", "why"),
            Option.distractor("c", "false", "why not")));
  }

  static QuestionBank bank(Question... questions) {
    return new QuestionBank("harbour", "The harbour", "en", List.of(questions));
  }

  /** The question after a person edited its JSON. */
  static Question edited(Question question, Consumer<Map<String, Object>> edit) {
    Map<String, Object> tree = QuestionJson.tree(question);
    edit.accept(tree);
    return QuestionJson.question(tree).orElseThrow();
  }

  static Question with(Question question, String key, Object value) {
    return edited(question, tree -> tree.put(key, value));
  }

  /** The question with another text in one of its options. */
  static Question withOption(Question question, String id, String text) {
    return edited(
        question,
        tree -> {
          List<Object> options =
              Trees.parts(tree.get("options")).entrySet().stream()
                  .map(
                      part ->
                          part.getKey().equals(id)
                              ? retold(part.getValue(), text)
                              : part.getValue())
                  .toList();
          tree.put("options", options);
        });
  }

  private static Object retold(Object part, String text) {
    Map<String, Object> copy = new LinkedHashMap<>(Trees.object(part));
    copy.put("text", text);
    return copy;
  }
}

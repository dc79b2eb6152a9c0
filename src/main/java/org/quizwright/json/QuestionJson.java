package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** A question as a plain tree of maps, lists, texts, numbers and truth values, as in its bank. */
public final class QuestionJson {

  private QuestionJson() {}

  /** The tree, keys in the order of a bank; what is empty is left out. */
  public static Map<String, Object> tree(Question question) {
    return Values.plain(QuestionNodes.write(question));
  }

  /** The question that {@code tree} describes, or empty if the schema or a value refuses it. */
  public static Optional<Question> question(Map<String, Object> tree) {
    ObjectNode node = Json.MAPPER.valueToTree(tree);
    ObjectNode bank = BankJson.node(new QuestionBank("one", "One", "en", List.of()));
    bank.withArray("questions").add(node);
    if (!BankSchema.findings(new JsonText("", bank, Map.of())).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(QuestionNodes.read(node));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}

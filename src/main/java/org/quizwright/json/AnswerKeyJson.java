package org.quizwright.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

/**
 * The answer map of a sheet for programs: the complete sheet, and for each version the printed
 * order and key of every question, so that a sheet can be marked, or printed again, without its
 * bank.
 */
public final class AnswerKeyJson {

  private static final int VERSION = 1;

  private static final List<String> OF_COURSE =
      List.of("id", "title", "language", "subject", "audience");

  private AnswerKeyJson() {}

  /** The text of the file, laid out as a bank is. */
  public static String write(AnswerKey key) {
    Worksheet sheet = key.worksheet();
    ObjectNode root = Json.NODES.objectNode();
    root.put("schemaVersion", VERSION);
    root.set("course", Values.node(sheet.course()).retain(OF_COURSE));
    root.set("theme", Values.node(sheet.theme()));
    root.set("blueprint", Values.node(sheet.blueprint()));
    root.put("points", sheet.points());
    ArrayNode variants = root.putArray("variants");
    key.variants().forEach(variant -> variants.add(variant(sheet, variant)));
    ArrayNode parts = root.putArray("parts");
    sheet.parts().forEach(part -> parts.add(Values.node(part)));
    root.put("exitPrompt", sheet.exitPrompt());
    root.set("plan", Values.node(key.plan()));
    ArrayNode notes = root.putArray("notes");
    key.notes().forEach(note -> notes.add(Values.node(note)));
    return BankLayout.of(root);
  }

  private static ObjectNode variant(Worksheet sheet, Variant variant) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("number", variant.number());
    node.put("code", variant.code());
    ArrayNode answers = node.putArray("answers");
    sheet.items().forEach(item -> answers.add(answer(item, variant)));
    return node;
  }

  private static ObjectNode answer(Item item, Variant variant) {
    Question question = item.question();
    List<String> order = variant.order(question.id());
    ObjectNode node = Json.NODES.objectNode();
    node.put("number", item.number());
    node.put("id", question.id());
    node.put("type", question.type().label());
    node.put("points", question.card().points());
    texts(node.putArray("order"), order);
    texts(node.putArray("key"), KeyAsPrinted.of(question, order));
    return node;
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }
}

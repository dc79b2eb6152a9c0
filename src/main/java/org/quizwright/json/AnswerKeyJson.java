package org.quizwright.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

/**
 * The answer map of a sheet for programs: the complete sheet with its reader, and for each version
 * the printed order and key of every question, so that a sheet can be marked, or printed again,
 * without its bank and its texts.
 */
public final class AnswerKeyJson {

  /** Changes with the form of the file. */
  public static final int VERSION = 2;

  private AnswerKeyJson() {}

  /** The text of the file, laid out as a bank is. */
  public static String write(Handout handout) {
    AnswerKey key = handout.key();
    Worksheet sheet = key.worksheet();
    ObjectNode root = Json.NODES.objectNode();
    root.put("schemaVersion", VERSION);
    root.put("code", handout.code());
    root.set("course", Values.node(sheet.course()));
    root.set("theme", Values.node(sheet.theme()));
    root.set("blueprint", Values.node(sheet.blueprint()));
    root.put("points", sheet.points());
    ArrayNode variants = root.putArray("variants");
    key.variants().forEach(variant -> variants.add(variant(sheet, variant)));
    list(root, "parts", sheet.parts());
    root.put("exitPrompt", sheet.exitPrompt());
    root.set("plan", Values.node(key.plan()));
    list(root, "notes", key.notes());
    list(root, "lines", key.lineMaps());
    Reader reader = handout.reader();
    if (reader != null) {
      root.set("reader", reader(reader));
    }
    if (handout.students() != null) {
      root.set("students", Values.node(handout.students()));
    }
    return BankLayout.of(root);
  }

  /**
   * What {@link #write} wrote into {@code file}.
   *
   * @throws InputException if it can't be read, is damaged, or has the form of another version
   */
  public static Handout read(Path file) {
    return new AnswerKeyReader(JsonText.read(file)).read();
  }

  /** Reads an answer map from its text; {@code file} is its name as the user knows it. */
  public static Handout read(String file, String text) {
    return new AnswerKeyReader(JsonText.parse(file, text)).read();
  }

  private static void list(ObjectNode root, String key, List<? extends Record> values) {
    ArrayNode array = root.putArray(key);
    values.forEach(value -> array.add(Values.node(value)));
  }

  private static ObjectNode reader(Reader reader) {
    ObjectNode node = Values.node(reader);
    // The sheet has the same ones.
    return node.remove(List.of("course", "theme", "blueprint"));
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

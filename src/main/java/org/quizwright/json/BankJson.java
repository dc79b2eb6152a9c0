package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/**
 * Question banks as files: read with every mistake found at its line, written in one fixed form.
 */
public final class BankJson {

  /** The file name of the schema of banks. */
  public static final String SCHEMA_FILE =
      "question-bank-" + QuestionBank.SCHEMA_VERSION + ".schema.json";

  private BankJson() {}

  /**
   * Reads the bank in {@code file}; its questions come sorted by id.
   *
   * @throws InputException with all findings, each with line, column and question id
   */
  public static QuestionBank read(Path file) {
    return read(JsonText.read(file));
  }

  /** Reads a bank from its text; {@code file} is its name as the user knows it. */
  public static QuestionBank read(String file, String text) {
    return read(JsonText.parse(file, text));
  }

  /** Reads a bank from a tree whose places nobody asks for. */
  static QuestionBank read(String file, JsonNode tree) {
    if (!tree.isObject()) {
      throw new InputException(Place.file(file), "holds no bank.", "Write it anew.");
    }
    return read(new JsonText(file, tree, Map.of()));
  }

  private static QuestionBank read(JsonText text) {
    return new BankReader(text).read();
  }

  /**
   * The text of a bank file, the same for the same bank.
   *
   * @param schema where the schema lies, seen from the file
   */
  public static String write(QuestionBank bank, String schema) {
    return write(schema, node(bank, QuestionNodes::write));
  }

  /**
   * As {@link #write(QuestionBank, String)}, each question with {@code key} and its {@code mark}.
   */
  public static String write(
      QuestionBank bank, String schema, String key, Function<Question, String> mark) {
    return write(
        schema,
        node(bank, question -> QuestionNodes.write(question).put(key, mark.apply(question))));
  }

  private static String write(String schema, ObjectNode bank) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("$schema", schema);
    root.setAll(bank);
    return BankLayout.of(root);
  }

  /** The published schema, for a folder whose editors can't reach it here. */
  public static String schema() {
    return BankSchema.text();
  }

  static ObjectNode node(QuestionBank bank) {
    return node(bank, QuestionNodes::write);
  }

  /** Thousands of questions take a while, so that they are made on all processors at once. */
  private static ObjectNode node(QuestionBank bank, Function<Question, ObjectNode> writer) {
    List<Question> sorted =
        bank.questions().stream().sorted(Comparator.comparing(Question::id)).toList();
    List<ObjectNode> questions = sorted.parallelStream().map(writer).toList();
    ObjectNode root = Json.NODES.objectNode();
    root.put("schemaVersion", QuestionBank.SCHEMA_VERSION);
    root.put("bank", bank.id());
    root.put("title", bank.title());
    root.put("language", bank.language());
    root.putArray("questions").addAll(questions);
    bank.extensions()
        .forEach((key, value) -> root.set(key, Json.MAPPER.<JsonNode>valueToTree(value)));
    return root;
  }
}

package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** A question as a plain tree of maps, lists, texts, numbers and truth values, as in its bank. */
public final class QuestionJson {

  private static final String POINTER = "/questions/0";
  private static final int REVISION_BYTES = 5;

  /** Marks of a merge, which are no part of what a question says. */
  private static final List<String> MARKS = List.of("conflict", "orphaned");

  private QuestionJson() {}

  /** The tree, keys in the order of a bank; what is empty is left out. */
  public static Map<String, Object> tree(Question question) {
    return Values.plain(QuestionNodes.write(question));
  }

  /** The question that {@code tree} describes, or empty if the schema or a value refuses it. */
  public static Optional<Question> question(Map<String, Object> tree) {
    ObjectNode bank = bankOf(tree);
    if (!BankSchema.findings(new JsonText("", bank, Map.of())).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(QuestionNodes.read(bank.at(POINTER)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * The question that {@code tree} describes, made of what a file told.
   *
   * @throws InputException with everything that is wrong, each at its place in that file
   */
  public static Question read(Map<String, Object> tree, Incoming told) {
    Map<String, Place> places = new LinkedHashMap<>();
    told.places().forEach((pointer, place) -> places.put(POINTER + pointer, place));
    places.put(POINTER, told.place());
    String file = String.valueOf(told.place().file());
    return new BankReader(new JsonText(file, bankOf(tree), places)).read().questions().get(0);
  }

  private static ObjectNode bankOf(Map<String, Object> tree) {
    ObjectNode bank = BankJson.node(new QuestionBank("one", "One", "en", List.of()));
    bank.withArray("questions").add(Json.MAPPER.<ObjectNode>valueToTree(tree));
    return bank;
  }

  /** Ten hexadecimal digits that tell one state of a question from another. */
  public static String revision(Question question) {
    return revision(said(question));
  }

  /** What a question says, without the marks of a merge, as JSON in one line. */
  static byte[] said(Question question) {
    ObjectNode node = QuestionNodes.write(question);
    node.remove(MARKS);
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String revision(byte[] said) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(said);
      return HexFormat.of().formatHex(hash, 0, REVISION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

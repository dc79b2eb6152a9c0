package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Mix;
import org.quizwright.model.sheet.Wishes;

/** A blueprint that a course designer keeps in a file; its keys are the names of the options. */
public final class BlueprintFile {

  /** The file name of the schema of blueprints. */
  public static final String SCHEMA_FILE = "blueprint-1.schema.json";

  private static final int VERSION = 1;
  private static final String MIX = "mix";

  private final JsonText text;
  private final Wishes wishes;

  private BlueprintFile(JsonText text, Wishes wishes) {
    this.text = text;
    this.wishes = wishes;
  }

  /** Reads a blueprint; throws {@link InputException} with line and column of every mistake. */
  public static BlueprintFile read(Path file) {
    return read(JsonText.read(file));
  }

  /** Reads a blueprint from its text; {@code file} is its name as the user knows it. */
  public static BlueprintFile read(String file, String text) {
    return read(JsonText.parse(file, text));
  }

  private static BlueprintFile read(JsonText text) {
    List<Finding> findings = PublishedSchema.load(SCHEMA_FILE).findings(text);
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
    ObjectNode node = text.root().deepCopy();
    ArrayNode types = Json.NODES.arrayNode();
    for (JsonNode word : node.path(MIX)) {
      Mix.types(word.textValue()).forEach(type -> types.add(type.label()));
    }
    node.set(MIX, types);
    try {
      return new BlueprintFile(text, Values.value(node, Wishes.class));
    } catch (JsonProcessingException e) {
      throw new InputException(
          text.placeOf("/questions"), Values.reason(e) + ".", "Take one of the two keys out.");
    }
  }

  public Wishes wishes() {
    return wishes;
  }

  /** Where the file names {@code themeOrQuestion} as its theme or as a pinned question. */
  public Place placeOf(String themeOrQuestion) {
    int pin = wishes.pin().indexOf(themeOrQuestion);
    return text.placeOf(pin >= 0 ? "/pin/" + pin : "/theme");
  }

  /**
   * The file that says {@code wishes}.
   *
   * @param schema where the schema lies, seen from the file; empty if it is out of reach
   */
  public static String text(Wishes wishes, String schema) {
    ObjectNode root = Json.NODES.objectNode();
    if (!schema.isEmpty()) {
      root.put("$schema", schema);
    }
    root.put("schemaVersion", VERSION);
    root.setAll(Values.node(wishes));
    ArrayNode words = Json.NODES.arrayNode();
    wishes.mix().stream().map(QuestionType::label).forEach(words::add);
    if (!words.isEmpty()) {
      root.set(MIX, words);
    }
    return BankLayout.of(root);
  }
}

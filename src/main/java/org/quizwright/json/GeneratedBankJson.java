package org.quizwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quizwright.json.GeneratedBank.Deleted;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The generator's own record beside each bank, as a file. */
public final class GeneratedBankJson {

  private GeneratedBankJson() {}

  /** Reads a record; throws {@link InputException} if it isn't whole. */
  public static GeneratedBank read(Path file) {
    try {
      JsonNode root = JsonText.read(file).root();
      return new GeneratedBank(
          root.path("fingerprint").asText(),
          deleted(root.path("deleted")),
          BankJson.read(file.toString(), root.path("bank")));
    } catch (InputException | JsonProcessingException e) {
      throw strange(file);
    }
  }

  /**
   * The fingerprint alone, which is quick to find; throws {@link InputException} if the file isn't
   * whole.
   */
  public static String fingerprint(Path file) {
    String fingerprint = "";
    try (JsonParser parser = Json.MAPPER.createParser(Files.readAllBytes(file))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && isFingerprint(parser.getParsingContext())) {
          fingerprint = parser.getText();
        }
      }
      return fingerprint;
    } catch (IOException e) {
      throw strange(file);
    }
  }

  private static boolean isFingerprint(JsonStreamContext at) {
    JsonStreamContext around = at.getParent();
    return around != null && around.inRoot() && "fingerprint".equals(at.getCurrentName());
  }

  private static InputException strange(Path file) {
    return new InputException(
        Place.file(file.toString()),
        "isn't what this program wrote.",
        "Restore it from version control, or delete it: then everything in the bank counts as"
            + " yours.");
  }

  private static List<Deleted> deleted(JsonNode list) throws JsonProcessingException {
    List<Deleted> deleted = new ArrayList<>();
    for (JsonNode node : list) {
      deleted.add(Values.value(node, Deleted.class));
    }
    return deleted;
  }

  /** The text of the file, laid out as a bank is. */
  public static String write(GeneratedBank generated) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("fingerprint", generated.fingerprint());
    List<JsonNode> deleted = new ArrayList<>();
    generated.deleted().forEach(item -> deleted.add(Values.node(item)));
    root.putArray("deleted").addAll(deleted);
    root.set("bank", BankJson.node(generated.bank()));
    return BankLayout.of(root);
  }
}

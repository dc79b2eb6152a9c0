package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/** Says a validator's messages as an editor of a bank wants to hear them. */
final class SchemaFindings {

  private static final Comparator<Finding> AS_READ =
      Comparator.comparingInt((Finding finding) -> finding.place().line())
          .thenComparingInt(finding -> finding.place().column());

  private static final String SCHEMA = "schema";

  private final JsonText bank;
  private final JsonNode schema;

  SchemaFindings(JsonText bank, JsonNode schema) {
    this.bank = bank;
    this.schema = schema;
  }

  List<Finding> of(Collection<ValidationMessage> messages) {
    Set<Finding> findings = new LinkedHashSet<>();
    messages.forEach(
        message -> finding(message).map(finding -> finding.coded(SCHEMA)).ifPresent(findings::add));
    return findings.stream().sorted(AS_READ).toList();
  }

  private Optional<Finding> finding(ValidationMessage message) {
    String at = message.getInstanceLocation().toString();
    return switch (message.getType()) {
      case "additionalProperties", "unevaluatedProperties" -> unknownKey(message, at);
      case "required" -> Optional.of(missingKey(message, at));
      case "enum", "const" -> Optional.of(wrongChoice(message, at));
      default -> Optional.of(brokenRule(message, at));
    };
  }

  /** A wrong value elsewhere makes a validator doubt known keys too; those are passed over. */
  private Optional<Finding> unknownKey(ValidationMessage message, String at) {
    String key = message.getProperty();
    List<String> known = knownKeys(message, bank.root().at(at));
    if (key == null || known.contains(key)) {
      return Optional.empty();
    }
    String pointer = at + "/" + PlacingParser.escaped(key);
    return Optional.of(
        Finding.error(place(pointer), "\"" + key + "\" isn't a key here.", Meant.by(key, known)));
  }

  /** The keys of the object itself, and those that its type brings. */
  private List<String> knownKeys(ValidationMessage message, JsonNode object) {
    List<String> keys = new ArrayList<>(keysOf(schema.at(parentOf(message))));
    String type = object.path("type").asText();
    JsonNode types = schema.at("/$defs/question/properties/type/enum");
    if (message.getType().equals("unevaluatedProperties")) {
      boolean isKnown = texts(types).contains(type);
      (isKnown ? List.of(type) : texts(types))
          .forEach(name -> keys.addAll(keysOf(schema.at("/$defs/" + name))));
    }
    return keys;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<String> keysOf(JsonNode definition) {
    List<String> keys = new ArrayList<>();
    definition.path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String parentOf(ValidationMessage message) {
    String pointer = message.getSchemaLocation().getFragment().toString();
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private Finding missingKey(ValidationMessage message, String at) {
    String key = String.valueOf(message.getProperty());
    JsonNode wanted = schema.at(parentOf(message)).path("properties").path(key);
    String meaning = wanted.path("description").asText();
    return Finding.error(place(at), "\"" + key + "\" is missing.", ("Add it. " + meaning).trim());
  }

  private Finding wrongChoice(ValidationMessage message, String at) {
    JsonNode allowed = message.getSchemaNode();
    List<String> choices = allowed.isArray() ? texts(allowed) : List.of(allowed.asText());
    String written = bank.root().at(at).asText();
    return Finding.error(
        place(at), name(at) + " can't be \"" + written + "\".", Meant.by(written, choices));
  }

  private Finding brokenRule(ValidationMessage message, String at) {
    Complaint complaint =
        Complaint.of(
            message.getType(),
            message.getSchemaNode(),
            schema.at(parentOf(message)).path("description").asText(),
            bank.root().at(at),
            message.getError());
    return Finding.error(place(at), name(at) + " " + complaint.what(), complaint.remedy());
  }

  /** The key of the value, or of the list that holds it. */
  private static String name(String pointer) {
    String list = pointer.replaceFirst("(/\\d+)+$", "");
    String key = list.substring(list.lastIndexOf('/') + 1);
    return key.isEmpty() ? "the file" : "\"" + key + "\"";
  }

  private Place place(String pointer) {
    Place place = bank.placeOf(pointer);
    return new Place(place.file(), place.line(), place.column(), questionId(pointer));
  }

  private @Nullable String questionId(String pointer) {
    String[] steps = pointer.split("/", -1);
    if (steps.length < 3 || !steps[1].equals("questions")) {
      return null;
    }
    return bank.root().at("/questions/" + steps[2]).path("id").textValue();
  }
}

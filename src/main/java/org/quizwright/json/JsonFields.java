package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;

/**
 * One JSON object while it is read: wrong fields become findings, with their places, and give an
 * empty value, so that one reading finds every mistake.
 */
final class JsonFields {

  /** Keys that begin so belong to the author alone: kept by us, never read. */
  static final String PRIVATE = "x-";

  private final JsonText text;
  private final JsonNode node;
  private final String pointer;
  private final List<Finding> findings;

  /** Stands at the root of {@code text}; mistakes are added to {@code findings}. */
  JsonFields(JsonText text, List<Finding> findings) {
    this(text, text.root(), "", findings);
  }

  private JsonFields(JsonText text, JsonNode node, String pointer, List<Finding> findings) {
    this.text = text;
    this.node = node;
    this.pointer = pointer;
    this.findings = findings;
    if (!node.isObject()) {
      findings.add(
          Finding.error(
              text.placeOf(pointer), named() + "must be an object.", "Write { … } here."));
    }
  }

  /** The key whose value this is, for a sentence that begins with it; empty for an element. */
  private String named() {
    String key = pointer.substring(pointer.lastIndexOf('/') + 1);
    return key.isEmpty() || key.chars().allMatch(Character::isDigit) ? "" : "\"" + key + "\" ";
  }

  /** Reports every other key, with the nearest of {@code known}. */
  JsonFields allowing(List<String> known) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key) && !key.startsWith(PRIVATE)) {
                error(key, "\"" + key + "\" isn't a key here.", Meant.by(key, known));
              }
            });
    return this;
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The text under {@code key}; a finding and an empty text if there is none. */
  String required(String key) {
    String value = optional(key);
    if (value != null && !value.isBlank()) {
      return value;
    }
    if (value != null || !has(key)) {
      error(key, "\"" + key + "\" is missing or empty.", "Add \"" + key + "\": \"…\".");
    }
    return "";
  }

  String textOr(String key, String otherwise) {
    String value = optional(key);
    return value == null ? otherwise : value;
  }

  @Nullable String optional(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      error(key, "\"" + key + "\" must be a text.", "Put it in quotation marks.");
      return null;
    }
    return value.textValue();
  }

  @Nullable Double number(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      error(key, "\"" + key + "\" must be a number.", "Write it without quotation marks.");
      return null;
    }
    return value.doubleValue();
  }

  List<String> texts(String key) {
    List<String> values = new ArrayList<>();
    for (JsonNode item : items(key)) {
      if (item.isTextual()) {
        values.add(item.textValue());
      } else {
        error(key, "\"" + key + "\" must hold texts only.", "Put each in quotation marks.");
      }
    }
    return values;
  }

  List<JsonFields> objects(String key) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode item : items(key)) {
      objects.add(new JsonFields(text, item, at(key) + "/" + objects.size(), findings));
    }
    return objects;
  }

  Optional<JsonFields> object(String key) {
    return has(key)
        ? Optional.of(new JsonFields(text, node.get(key), at(key), findings))
        : Optional.empty();
  }

  /**
   * One of {@code allowed}; a finding if something else stands there, or nothing and no default.
   */
  String choice(String key, List<String> allowed, String otherwise) {
    String value = otherwise.isEmpty() ? required(key) : textOr(key, otherwise);
    if (!value.isEmpty() && !allowed.contains(value)) {
      error(key, "\"" + value + "\" isn't possible here.", Meant.by(value, allowed));
    }
    return value;
  }

  /**
   * What {@code builder} makes of this object; empty if it refuses with an {@link
   * IllegalArgumentException}, which is a finding unless the fields that it read explain it.
   */
  <T> Optional<T> build(Supplier<T> builder) {
    int before = findings.size();
    try {
      return Optional.of(builder.get());
    } catch (IllegalArgumentException e) {
      if (findings.size() == before) {
        findings.add(Finding.error(text.placeOf(pointer), e.getMessage() + ".", ""));
      }
      return Optional.empty();
    }
  }

  /**
   * The text under {@code key} as a value, or null if it is absent or {@code reader} refuses it
   * with an {@link IllegalArgumentException}, whose message becomes the finding.
   */
  <T> @Nullable T value(String key, Function<String, T> reader, String remedy) {
    String value = optional(key);
    try {
      return value == null ? null : reader.apply(value);
    } catch (IllegalArgumentException e) {
      error(key, "\"" + key + "\": " + e.getMessage() + ".", remedy);
      return null;
    }
  }

  /** Adds a finding at {@code key}. */
  void error(String key, String message, String remedy) {
    findings.add(Finding.error(text.placeOf(at(key)), message, remedy));
  }

  private Iterable<JsonNode> items(String key) {
    JsonNode value = node.path(key);
    if (value.isArray()) {
      return value;
    }
    if (!value.isMissingNode() && !value.isNull()) {
      error(key, "\"" + key + "\" must be a list.", "Write [ … ] here.");
    }
    return List.of();
  }

  private String at(String key) {
    return pointer + "/" + PlacingParser.escaped(key);
  }
}

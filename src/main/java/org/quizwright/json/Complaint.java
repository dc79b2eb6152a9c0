package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is wrong with a value and how to mend it.
 *
 * @param what the sentence after the value's name
 * @param remedy one sentence
 */
record Complaint(String what, String remedy) {

  /**
   * Says that a value breaks one rule of the schema.
   *
   * @param keyword the rule's keyword, such as {@code minLength}
   * @param rule what the schema says under that keyword
   * @param meaning how the schema describes the value
   * @param value the value
   * @param otherwise the sentence for a rule that isn't known here
   */
  static Complaint of(
      String keyword, JsonNode rule, String meaning, JsonNode value, String otherwise) {
    return switch (keyword) {
      case "type" -> wrongType(rule.asText());
      case "minLength" -> new Complaint("is empty.", "Fill it, or leave the key out.");
      case "minimum" -> new Complaint("must be at least " + rule.asText() + ".", meaning);
      case "maximum" -> new Complaint("must be at most " + rule.asText() + ".", meaning);
      case "minItems" -> new Complaint("needs at least " + rule.asText() + ".", meaning);
      case "pattern" -> new Complaint("can't be \"" + value.asText() + "\".", meaning);
      default -> new Complaint("isn't right: " + otherwise + ".", meaning);
    };
  }

  private static Complaint wrongType(String type) {
    return switch (type) {
      case "string" -> new Complaint("must be a text.", "Put it in quotation marks.");
      case "integer" ->
          new Complaint("must be a whole number.", "Write it without quotation marks.");
      case "boolean" ->
          new Complaint("must be true or false.", "Write it without quotation marks.");
      case "array" -> new Complaint("must be a list.", "Write [ … ] here.");
      default -> new Complaint("must be an object.", "Write { … } here.");
    };
  }
}

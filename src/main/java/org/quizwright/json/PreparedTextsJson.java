package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepared texts as an entry of a cache: one line, under the key of what they were made from. */
public final class PreparedTextsJson {

  private PreparedTextsJson() {}

  public static String write(String key, PreparedTexts texts) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("key", key);
    root.set("texts", Values.node(texts));
    return root.toString();
  }

  /** What was written under {@code key}; empty for another key and for what is damaged. */
  public static Optional<PreparedTexts> read(String key, String entry) {
    try {
      @Nullable JsonNode root = Json.MAPPER.readTree(entry);
      return root != null && root.path("key").asText().equals(key)
          ? Optional.of(Values.value(root.path("texts"), PreparedTexts.class))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}

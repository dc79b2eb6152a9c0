package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code x-} keys of a tree, each under its path; parts of a list go by id, else by number. */
final class Extensions {

  private Extensions() {}

  /** All of them, as plain JSON values, in the order of the tree. */
  static Map<String, Object> of(JsonNode tree) {
    Map<String, Object> found = new LinkedHashMap<>();
    collect(tree, "", found);
    return found;
  }

  private static void collect(JsonNode node, String path, Map<String, Object> found) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String at = path + PlacingParser.escaped(member.getKey());
      if (member.getKey().startsWith(JsonFields.PRIVATE)) {
        found.put(at, Json.MAPPER.convertValue(member.getValue(), Object.class));
      } else {
        collect(member.getValue(), at + "/", found);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), path + PlacingParser.escaped(name(node.get(i), i)) + "/", found);
    }
  }

  /** Puts them back in their places; one whose place is gone is dropped with it. */
  static void put(Map<String, Object> extensions, ObjectNode tree) {
    extensions.forEach(
        (path, value) -> {
          int slash = path.lastIndexOf('/');
          JsonNode holder = slash < 0 ? tree : follow(tree, path.substring(0, slash));
          if (holder instanceof ObjectNode object) {
            object.set(unescaped(path.substring(slash + 1)), Json.MAPPER.valueToTree(value));
          }
        });
  }

  private static @Nullable JsonNode follow(JsonNode tree, String path) {
    JsonNode at = tree;
    for (String step : path.split("/", -1)) {
      at = at == null ? null : child(at, unescaped(step));
    }
    return at;
  }

  private static @Nullable JsonNode child(JsonNode node, String step) {
    if (node.isObject()) {
      return node.get(step);
    }
    for (int i = 0; i < node.size(); i++) {
      if (name(node.get(i), i).equals(step)) {
        return node.get(i);
      }
    }
    return null;
  }

  private static String name(JsonNode part, int index) {
    return part.path("id").isTextual() ? part.path("id").textValue() : String.valueOf(index);
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}

package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/**
 * The places of a proposed manifest that only a person can fill: each holds a text that begins with
 * an ellipsis and says what to write. Until then they count as left out.
 */
final class MarkedPlaces {

  private static final String MARK = "…";

  private static final Map<String, String> COURSE = new LinkedHashMap<>();
  private static final Map<String, String> THEME = new LinkedHashMap<>();
  private static final Map<String, String> SOURCE = new LinkedHashMap<>();

  static {
    COURSE.put("audience", "… who the course is for, such as Year 10");
    THEME.put("enquiry", "… the question that the whole sheet works towards");
    THEME.put("background", "… 40 to 90 neutral words: what students must know first");
    SOURCE.put("author", "… who wrote it; of an interview, who was interviewed");
    SOURCE.put("issued", "… when it appeared, such as 1989-07-10, 1989-07 or 1989");
    SOURCE.put("container-title", "… the book, newspaper or site that it appeared in");
    SOURCE.put("affiliation", "… the organisation or movement that it speaks for, if any");
    SOURCE.put("standpoint", "… one neutral sentence: where does the author stand?");
  }

  private MarkedPlaces() {}

  /** The manifest's tree with a mark wherever it says nothing. */
  static ObjectNode set(ObjectNode course) {
    for (JsonNode node : course.withArray("themes")) {
      ObjectNode theme = (ObjectNode) node;
      String title = theme.path("title").asText();
      if (theme.path("enquiry").asText().equals(Theme.plainEnquiry(title))) {
        theme.put("enquiry", "");
      }
    }
    replaceAll(course.withArray("themes"), THEME);
    replaceAll(course.withArray("sources"), SOURCE);
    return filled(course, COURSE);
  }

  private static void replaceAll(ArrayNode objects, Map<String, String> hints) {
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i) instanceof ObjectNode object && !isLeftOver(object)) {
        objects.set(i, filled(object, hints));
      }
    }
  }

  private static boolean isLeftOver(ObjectNode object) {
    return object.path("id").asText().equals(Theme.BACKGROUND);
  }

  /** Marks stand where a value would: before the lists, after the id and the title. */
  private static ObjectNode filled(ObjectNode object, Map<String, String> hints) {
    ObjectNode filled = Json.NODES.objectNode();
    List<String> open = new ArrayList<>(hints.keySet());
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getValue().isArray()) {
        open.stream()
            .filter(key -> !object.has(key))
            .forEach(key -> filled.put(key, hints.get(key)));
        open.clear();
      }
      boolean empty = field.getValue().isTextual() && field.getValue().textValue().isBlank();
      String hint = hints.get(field.getKey());
      filled.set(
          field.getKey(), empty && hint != null ? Json.NODES.textNode(hint) : field.getValue());
    }
    return filled;
  }

  /** Takes the marked values out of {@code text}; a warning names all their lines. */
  static List<Finding> clear(JsonText text) {
    List<String> open = new ArrayList<>();
    clear(text, text.root(), "", open);
    if (open.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.warning(
            Place.file(text.file()),
            (open.size() == 1 ? "one place waits" : open.size() + " places wait")
                + " for words that only a person can write: "
                + open.stream().collect(Collectors.joining(", "))
                + ".",
            "Replace what begins with \"" + MARK + "\"; until then it counts as left out."));
  }

  private static void clear(JsonText text, JsonNode node, String pointer, List<String> open) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        String member = pointer + "/" + PlacingParser.escaped(key);
        if (isMarked(key, object.get(key))) {
          open.add(key + " (line " + text.placeOf(member).line() + ")");
          object.remove(key);
        } else {
          clear(text, object.get(key), member, open);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        clear(text, array.get(i), pointer + "/" + i, open);
      }
    }
  }

  private static boolean isMarked(String key, JsonNode value) {
    boolean known = COURSE.containsKey(key) || THEME.containsKey(key) || SOURCE.containsKey(key);
    return known && value.isTextual() && value.textValue().startsWith(MARK);
  }
}

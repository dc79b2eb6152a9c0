package org.quizwright.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quizwright.model.finding.Place;

/** Builds the tree of one JSON text and notes the place of every value. */
final class PlacingParser {

  private final String file;
  private final Map<String, Place> places = new LinkedHashMap<>();

  PlacingParser(String file) {
    this.file = file;
  }

  JsonText parse(String text) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "the text is empty");
      }
      note("", parser);
      JsonNode root = value(parser, "");
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "something follows after the end");
      }
      return new JsonText(file, root, places);
    }
  }

  private JsonNode value(JsonParser parser, String pointer) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      default -> parser.readValueAsTree();
    };
  }

  private ObjectNode object(JsonParser parser, String pointer) throws IOException {
    ObjectNode object = Json.NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String member = pointer + "/" + escaped(key);
      note(member, parser);
      parser.nextToken();
      object.set(key, value(parser, member));
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, String pointer) throws IOException {
    ArrayNode array = Json.NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String item = pointer + "/" + array.size();
      note(item, parser);
      array.add(value(parser, item));
    }
    return array;
  }

  private void note(String pointer, JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    places.put(pointer, new Place(file, at.getLineNr(), at.getColumnNr(), null));
  }

  /** A key as a JSON pointer spells it (RFC 6901). */
  static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}

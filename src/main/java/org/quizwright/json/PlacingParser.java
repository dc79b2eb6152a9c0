package org.quizwright.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quizwright.model.finding.Place;

/** Reads one JSON text: its tree, or the place of every value. */
final class PlacingParser {

  private final String file;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private PlacingParser(String file) {
    this.file = file;
  }

  /** The tree of a text that holds one value and nothing else. */
  static JsonNode tree(String text) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "the text is empty");
      }
      JsonNode root = parser.readValueAsTree();
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "something follows after the end");
      }
      return root;
    }
  }

  /** The places in a text that {@link #tree} has read, by JSON pointer. */
  static Map<String, Place> places(String file, String text) {
    PlacingParser placing = new PlacingParser(file);
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      parser.nextToken();
      placing.note("", parser);
      placing.value(parser, "");
      return placing.places;
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private void value(JsonParser parser, String pointer) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      default -> {}
    }
  }

  private void object(JsonParser parser, String pointer) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = pointer + "/" + escaped(parser.currentName());
      note(member, parser);
      parser.nextToken();
      value(parser, member);
    }
  }

  private void array(JsonParser parser, String pointer) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String item = pointer + "/" + i;
      note(item, parser);
      value(parser, item);
    }
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

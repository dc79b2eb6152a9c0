package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/**
 * A JSON text as a tree that knows where its values stand: by JSON pointer; an object's member
 * stands at its key. A large bank has hundreds of thousands of values and hardly ever a finding, so
 * their places are looked for when the first is asked for.
 */
final class JsonText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final JsonNode root;
  private final Supplier<Map<String, Place>> finder;
  private @Nullable Map<String, Place> places;

  private JsonText(String file, JsonNode root, Supplier<Map<String, Place>> finder) {
    this.file = file;
    this.root = root;
    this.finder = finder;
  }

  /** A tree that was no text, and what is known of its places. */
  JsonText(String file, JsonNode root, Map<String, Place> places) {
    this(file, root, () -> places);
  }

  /** Its name as the user knows it. */
  String file() {
    return file;
  }

  JsonNode root() {
    return root;
  }

  /** Reads a file, known by its last name; throws {@link InputException} if it isn't good JSON. */
  static JsonText read(Path path) {
    String file = path.getFileName().toString();
    try {
      return parse(file, decode(file, Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new InputException(
          Place.file(file), "can't be read (" + e.getMessage() + ").", "Check the file's name.");
    }
  }

  /** Reads a text; throws {@link InputException} with line and column if it isn't good JSON. */
  static JsonText parse(String file, String text) {
    try {
      JsonNode root = PlacingParser.tree(text);
      return new JsonText(file, root, () -> PlacingParser.places(file, text));
    } catch (JsonProcessingException e) {
      throw new InputException(List.of(JsonSyntax.finding(file, text, e)));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** Where the value stands, or the place of the nearest value around it. */
  Place placeOf(String pointer) {
    if (places == null) {
      places = finder.get();
    }
    Place place = places.get(pointer);
    if (place != null) {
      return place;
    }
    int slash = pointer.lastIndexOf('/');
    return slash < 0 ? Place.file(file) : placeOf(pointer.substring(0, slash));
  }

  private static String decode(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      throw new InputException(
          Place.line(file, line), "isn't UTF-8 text.", "Save the file with the encoding UTF-8.");
    }
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}

package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a person found in one source, in the format of {@code annotations/README.md}. */
record Annotation(JsonNode root) {

  static Annotation read(Path file) throws IOException {
    return new Annotation(JsonMapper.builder().build().readTree(file.toFile()));
  }

  String source() {
    return root.path("source").asText();
  }

  boolean has(String kind) {
    return root.has(kind);
  }

  List<JsonNode> all(String kind) {
    return list(root.path(kind));
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The words that tell {@code item}, here and in further mentions. */
  static List<String> quotes(JsonNode item) {
    List<String> quotes = new java.util.ArrayList<>(List.of(item.path("quote").asText()));
    list(item.path("also")).forEach(also -> quotes.add(also.asText()));
    return quotes;
  }
}

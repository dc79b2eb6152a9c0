package org.quizwright.exchange.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;

/**
 * A question as a reader found it in a file of shapes and tags.
 *
 * @param id the bank's id, or empty
 * @param points the marks, or null where the file doesn't tell
 * @param tags all of them, or null where the file doesn't tell
 */
public record Read(
    String id, Place place, Shape shape, @Nullable Integer points, @Nullable List<String> tags) {

  /** The question, with what the file is silent on. */
  public Incoming incoming() {
    CardTags read = CardTags.read(tags == null ? List.of() : tags);
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!id.isEmpty()) {
      tree.put("id", id);
    }
    tree.putAll(ShapeTree.of(shape, read.type()));
    read.putInto(tree);
    if (points != null) {
      tree.put("points", points);
    }
    List<String> missing = new ArrayList<>();
    if (tags == null) {
      missing.add("tags");
    }
    return new Incoming(id, place, read.revision(), tree, Map.of(), missing);
  }
}

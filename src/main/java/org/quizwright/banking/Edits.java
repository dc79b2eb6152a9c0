package org.quizwright.banking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The edits that have a verb of their own, on the trees of questions. */
public final class Edits {

  private static final String STATUS = "status";
  private static final String CONFLICT = "conflict";

  private Edits() {}

  /** Withdraws a question: it is kept, but no sheet prints it. */
  public static Map<String, Object> retire(Map<String, Object> tree) {
    tree.put(STATUS, "retired");
    return tree;
  }

  /** Takes a withdrawn question back, as reviewed if somebody had approved it. */
  public static Map<String, Object> restore(Map<String, Object> tree) {
    if ("retired".equals(tree.get(STATUS))) {
      tree.put(STATUS, tree.containsKey("reviewedBy") ? "reviewed" : "draft");
    }
    return tree;
  }

  /**
   * Settles conflicts: the note goes, and {@code theirs} takes the generator's value.
   *
   * @param field the path of the one to settle, or null for all
   */
  public static UnaryOperator<Map<String, Object>> resolve(boolean theirs, @Nullable String field) {
    return tree -> {
      Map<String, Object> conflicts = new LinkedHashMap<>(Trees.object(tree.get(CONFLICT)));
      refuseUnknown(String.valueOf(tree.get("id")), field, conflicts);
      Map<String, Object> settled = tree;
      for (Map.Entry<String, Object> conflict : new LinkedHashMap<>(conflicts).entrySet()) {
        if (field == null || field.equals(conflict.getKey())) {
          conflicts.remove(conflict.getKey());
          Object value = Trees.object(conflict.getValue()).get("theirs");
          settled = theirs ? Trees.with(settled, conflict.getKey(), value) : settled;
        }
      }
      settled.remove(CONFLICT);
      if (!conflicts.isEmpty()) {
        settled.put(CONFLICT, conflicts);
      }
      return settled;
    };
  }

  private static void refuseUnknown(
      String id, @Nullable String field, Map<String, Object> conflicts) {
    if (conflicts.isEmpty()) {
      throw new InputException(
          Place.id(id), "has no conflict.", "List them with: ./quizwright bank conflicts");
    }
    if (field != null && !conflicts.containsKey(field)) {
      throw new InputException(
          Place.id(id),
          "has no conflict at " + field + ".",
          "It has some at: " + String.join(", ", conflicts.keySet()) + ".");
    }
  }
}

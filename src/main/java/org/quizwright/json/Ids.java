package org.quizwright.json;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Theme;

/** The names that a manifest gives to its course, themes and sources. */
final class Ids {

  private Ids() {}

  /** The id of the object; a finding if it is missing or no good as part of a file name. */
  static String required(JsonFields fields) {
    String id = fields.required("id");
    if (!id.isEmpty() && !Theme.isId(id)) {
      fields.error(
          "id",
          "\"" + id + "\" isn't an id.",
          "Use lower-case letters and digits, with single hyphens between words.");
    }
    return id;
  }

  /** Reports every id that an earlier object has. */
  static void unique(List<JsonFields> objects) {
    List<String> seen = new ArrayList<>();
    for (JsonFields fields : objects) {
      String id = fields.textOr("id", "");
      if (!id.isEmpty() && seen.contains(id)) {
        fields.error("id", "\"" + id + "\" stands here twice.", "Give each its own id.");
      }
      seen.add(id);
    }
  }
}

package org.quizwright.exchange.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question's tree as one row: the texts of its cells by path. */
final class Flat {

  private Flat() {}

  static Map<String, String> of(Map<String, Object> tree) {
    Map<String, String> cells = new LinkedHashMap<>();
    spread(tree, "", cells);
    return cells;
  }

  private static void spread(Map<?, ?> object, String prefix, Map<String, String> cells) {
    object.forEach((key, value) -> put(prefix + key, value, cells));
  }

  private static void put(String path, Object value, Map<String, String> cells) {
    if (value instanceof Map<?, ?> object) {
      spread(object, path + "/", cells);
    } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
      for (int i = 0; i < list.size(); i++) {
        put(path + "/" + i, list.get(i), cells);
      }
    } else {
      cells.put(path, Kind.of(Header.pattern(path)).say(value));
    }
  }
}

package org.quizwright.exchange.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets a row say the group of an item by its name, which people see, as well as by its id. */
final class GroupNames {

  private static final String GROUP = "group";

  private GroupNames() {}

  static void toIds(Map<String, Object> tree) {
    Map<Object, Object> ids = new LinkedHashMap<>();
    for (Object group : list(tree, "groups")) {
      Map<?, ?> members = (Map<?, ?>) group;
      if (members.containsKey("name")) {
        ids.put(members.get("name"), members.get("id"));
      }
    }
    for (Object item : list(tree, "items")) {
      @SuppressWarnings("unchecked")
      Map<String, Object> members = (Map<String, Object>) item;
      members.computeIfPresent(GROUP, (any, named) -> ids.getOrDefault(named, named));
    }
  }

  private static List<?> list(Map<String, Object> tree, String key) {
    return tree.get(key) instanceof List<?> list ? list : List.of();
  }
}

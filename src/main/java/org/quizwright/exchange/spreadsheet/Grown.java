package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Place;

/** Grows a question's tree from the cells of a row, and remembers where each value stood. */
final class Grown {

  private static final String ID = "id";

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final Map<String, Place> cells = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  void put(String path, Object value, Place place) {
    cells.put(path, place);
    String[] steps = path.split("/", -1);
    Object holder = root;
    for (int i = 0; i < steps.length - 1; i++) {
      boolean isList = Character.isDigit(steps[i + 1].charAt(0));
      holder = child(holder, steps[i], isList);
    }
    set(holder, steps[steps.length - 1], value);
  }

  /** Lists are first maps by number, so that a row may leave some of its parts empty. */
  @SuppressWarnings("unchecked")
  private static Object child(Object holder, String step, boolean isList) {
    return holder instanceof TreeMap<?, ?>
        ? ((Map<Integer, Object>) holder)
            .computeIfAbsent(Integer.valueOf(step), any -> new LinkedHashMap<String, Object>())
        : ((Map<String, Object>) holder)
            .computeIfAbsent(
                step,
                any ->
                    isList ? new TreeMap<Integer, Object>() : new LinkedHashMap<String, Object>());
  }

  @SuppressWarnings("unchecked")
  private static void set(Object holder, String key, Object value) {
    ((Map<String, Object>) holder).put(key, value);
  }

  /** The tree; parts of which only the id is left are gone, new ones get an id. */
  Map<String, Object> tree() {
    places.clear();
    return object(root, "", "");
  }

  /** Where the values stand, by JSON pointer into {@link #tree}. */
  Map<String, Place> places() {
    return places;
  }

  private Map<String, Object> object(Map<?, ?> from, String path, String pointer) {
    Map<String, Object> object = new LinkedHashMap<>();
    from.forEach(
        (key, value) -> {
          String at = path.isEmpty() ? String.valueOf(key) : path + "/" + key;
          Object grown = value(value, at, pointer + "/" + key);
          if (grown != null) {
            object.put(String.valueOf(key), grown);
          }
        });
    return object;
  }

  private @Nullable Object value(Object value, String path, String pointer) {
    if (value instanceof TreeMap<?, ?> parts) {
      List<Object> list = list(parts, path, pointer);
      return list.isEmpty() ? null : list;
    }
    Place place = cells.get(path);
    if (place != null) {
      places.put(pointer, place);
    }
    return value instanceof Map<?, ?> map ? object(map, path, pointer) : value;
  }

  private List<Object> list(Map<?, ?> parts, String path, String pointer) {
    List<Object> list = new ArrayList<>();
    boolean named = Header.hasIds(path);
    Set<Object> ids = new LinkedHashSet<>();
    parts.values().forEach(part -> ids.add(String.valueOf(((Map<?, ?>) part).get(ID))));
    parts.forEach(
        (number, value) -> {
          String at = pointer + "/" + list.size();
          Map<String, Object> part = object((Map<?, ?>) value, path + "/" + number, at);
          if (!part.keySet().equals(Set.of(ID))) {
            places.putIfAbsent(at, firstPlace(path + "/" + number + "/"));
            list.add(named ? named(part, ids) : part);
          }
        });
    return list;
  }

  private Place firstPlace(String prefix) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Place.nowhere());
  }

  private static Map<String, Object> named(Map<String, Object> part, Set<Object> taken) {
    if (part.containsKey(ID)) {
      return part;
    }
    int n = 1;
    while (!taken.add("n" + n)) {
      n++;
    }
    Map<String, Object> named = new LinkedHashMap<>();
    named.put(ID, "n" + n);
    named.putAll(part);
    return named;
  }
}

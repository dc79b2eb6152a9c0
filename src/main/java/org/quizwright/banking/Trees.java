package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the plain trees of questions. A list is a list of parts if each entry is an object
 * with an id; a path such as {@code options/b7/text} goes by these ids.
 */
final class Trees {

  private static final String ID = "id";

  private Trees() {}

  /** The value as an object, or an empty one. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
  }

  /** Whether the value is a question or a part: an object with an id. */
  static boolean isPart(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.get(ID) instanceof String;
  }

  /** Whether the value is a list of parts that have an id each, and no id twice. */
  static boolean areParts(@Nullable Object value) {
    return value instanceof List<?> list
        && list.stream().allMatch(Trees::isPart)
        && parts(value).size() == list.size();
  }

  /** The parts by id, in their order; empty if the value isn't a list. */
  static Map<String, Object> parts(@Nullable Object value) {
    Map<String, Object> parts = new LinkedHashMap<>();
    if (value instanceof List<?> list) {
      list.stream()
          .filter(Trees::isPart)
          .forEach(part -> parts.put(String.valueOf(object(part).get(ID)), part));
    }
    return parts;
  }

  /** The value at a path, or null if there is none. */
  static @Nullable Object at(@Nullable Object tree, String path) {
    Object value = tree;
    for (String step : path.split("/", -1)) {
      value = (value instanceof List<?> ? parts(value) : object(value)).get(step);
    }
    return value;
  }

  /** The tree with another value at a path, or without one where the value is null. */
  static Map<String, Object> with(Map<String, Object> tree, String path, @Nullable Object value) {
    int slash = path.indexOf('/');
    String key = slash < 0 ? path : path.substring(0, slash);
    Object inner = slash < 0 ? value : within(tree.get(key), path.substring(slash + 1), value);
    Map<String, Object> copy = new LinkedHashMap<>(tree);
    if (inner == null) {
      copy.remove(key);
    } else {
      copy.put(key, inner);
    }
    return copy;
  }

  private static Object within(@Nullable Object holder, String path, @Nullable Object value) {
    return holder instanceof List<?>
        ? List.copyOf(with(parts(holder), path, value).values())
        : with(object(holder), path, value);
  }

  /** The ids of {@code of} that {@code both} others have too, in the order of {@code of}. */
  static List<String> common(
      Map<String, Object> of, Map<String, Object> one, Map<String, Object> other) {
    List<String> ids = new ArrayList<>(of.keySet());
    ids.retainAll(one.keySet());
    ids.retainAll(other.keySet());
    return ids;
  }
}

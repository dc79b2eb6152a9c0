package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place for a value in a row: one cell, an object of several, or a numbered list of objects.
 *
 * @param least for a list how many of its objects have columns even where none is filled; else 0
 * @param members for an object or a list what it holds; empty for a cell
 */
record Slot(String key, int least, List<Slot> members) {

  Slot {
    members = List.copyOf(members);
  }

  static List<Slot> cells(String... keys) {
    return Stream.of(keys).map(key -> new Slot(key, 0, List.of())).toList();
  }

  static Slot object(String key, List<Slot> members) {
    return new Slot(key, 0, members);
  }

  static Slot list(String key, int least, List<Slot> members) {
    return new Slot(key, least, members);
  }

  /** The paths of the cells that all these values need, such as {@code options/0/text}. */
  List<String> paths(Collection<?> holders) {
    List<?> values = holders.stream().map(this::in).filter(Objects::nonNull).toList();
    if (members.isEmpty()) {
      return List.of(key);
    }
    if (least == 0) {
      return prefixed(key, values);
    }
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < count(values); i++) {
      paths.addAll(prefixed(key + "/" + i, nth(values, i)));
    }
    return paths;
  }

  private List<String> prefixed(String prefix, Collection<?> values) {
    return members.stream()
        .flatMap(member -> member.paths(values).stream())
        .map(path -> prefix + "/" + path)
        .toList();
  }

  private @Nullable Object in(Object holder) {
    return holder instanceof Map<?, ?> map ? map.get(key) : null;
  }

  private int count(List<?> lists) {
    return Math.max(
        least, lists.stream().mapToInt(list -> ((List<?>) list).size()).max().orElse(0));
  }

  private static List<?> nth(List<?> lists, int n) {
    return lists.stream()
        .map(list -> (List<?>) list)
        .filter(list -> list.size() > n)
        .map(list -> list.get(n))
        .toList();
  }

  /** Whether a cell has the path of these steps: a list's parts are numbered, an object isn't. */
  boolean holds(List<String> steps) {
    if (steps.isEmpty() || !steps.get(0).equals(key)) {
      return false;
    }
    int own = least == 0 ? 1 : 2;
    boolean numbered = own == 1 || (steps.size() > 1 && Header.isIndex(steps.get(1)));
    List<String> rest = steps.subList(Math.min(own, steps.size()), steps.size());
    return numbered
        && (members.isEmpty()
            ? rest.isEmpty()
            : members.stream().anyMatch(member -> member.holds(rest)));
  }

  /** The paths without numbers, such as {@code options/text}. */
  List<String> patterns() {
    return members.isEmpty()
        ? List.of(key)
        : members.stream()
            .flatMap(member -> member.patterns().stream())
            .map(path -> key + "/" + path)
            .toList();
  }
}

package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A three-way merge of plain trees: what a person edited stays, what nobody edited follows the
 * generator, and where both went different ways the person's stays and the path is noted. Objects
 * with an id are merged key by key and lists of them part by part; anything else, such as a
 * quotation or a strip, is one value.
 */
final class TreeMerge {

  private final boolean guarded;
  private final Set<String> conflicts = new LinkedHashSet<>();

  /**
   * Prepares a merge.
   *
   * @param guarded whether the person's values stay even where they are unedited
   */
  TreeMerge(boolean guarded) {
    this.guarded = guarded;
  }

  /** The paths at which both sides changed, or the generator changed what is guarded. */
  Set<String> conflicts() {
    return conflicts;
  }

  /** Merges two objects key by key; {@code base} is what both come from, empty if unknown. */
  Map<String, Object> merge(
      Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
    return objects("", base, mine, theirs);
  }

  private @Nullable Object value(
      String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
    if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
      return mine;
    }
    if (!guarded && Objects.equals(base, mine)) {
      return theirs;
    }
    if (Trees.isPart(base) && Trees.isPart(mine) && Trees.isPart(theirs)) {
      return objects(path + "/", Trees.object(base), Trees.object(mine), Trees.object(theirs));
    }
    if (Trees.areParts(base) && Trees.areParts(mine) && Trees.areParts(theirs)) {
      return parts(path, Trees.parts(base), Trees.parts(mine), Trees.parts(theirs));
    }
    conflicts.add(path);
    return mine;
  }

  private Map<String, Object> objects(
      String path, Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
    Map<String, Object> merged = new LinkedHashMap<>();
    for (String key : union(mine, theirs)) {
      Object value = value(path + key, base.get(key), mine.get(key), theirs.get(key));
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged;
  }

  private static Set<String> union(Map<String, Object> one, Map<String, Object> other) {
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  private List<Object> parts(
      String path, Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
    List<String> before = Trees.common(base, mine, theirs);
    List<String> hers = Trees.common(mine, base, theirs);
    List<String> its = Trees.common(theirs, base, mine);
    boolean moved = !its.equals(before) && !its.equals(hers);
    if (moved && (guarded || !hers.equals(before))) {
      conflicts.add(path);
      return new ArrayList<>(mine.values());
    }
    List<String> order =
        moved ? order(theirs.keySet(), mine.keySet()) : order(mine.keySet(), theirs.keySet());
    List<Object> merged = new ArrayList<>();
    for (String id : order) {
      Object part = value(path + "/" + id, base.get(id), mine.get(id), theirs.get(id));
      if (part != null) {
        merged.add(part);
      }
    }
    return merged;
  }

  /** The leading order, with what only the other knows put after its neighbour there. */
  private static List<String> order(Set<String> leading, Set<String> other) {
    List<String> order = new ArrayList<>(leading);
    int at = 0;
    for (String id : other) {
      int known = order.indexOf(id);
      if (known >= 0) {
        at = known + 1;
      } else {
        order.add(at++, id);
      }
    }
    return order;
  }
}

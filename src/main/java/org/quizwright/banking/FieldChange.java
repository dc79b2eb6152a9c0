package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value of a question that differs between two states of it.
 *
 * @param path such as {@code options/b7/text}
 * @param before the value before, or null if there was none
 * @param after the value after, or null if there is none
 */
public record FieldChange(String path, @Nullable Object before, @Nullable Object after) {

  /** All changes from one tree to another; parts are matched by their ids. */
  static List<FieldChange> between(Map<String, Object> before, Map<String, Object> after) {
    List<FieldChange> changes = new ArrayList<>();
    objects("", before, after, changes);
    return changes;
  }

  private static void objects(
      String path, Map<String, Object> before, Map<String, Object> after, List<FieldChange> to) {
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.forEach(key -> values(path + key, before.get(key), after.get(key), to));
  }

  private static void values(
      String path, @Nullable Object before, @Nullable Object after, List<FieldChange> to) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (Trees.isPart(before) && Trees.isPart(after)) {
      objects(path + "/", Trees.object(before), Trees.object(after), to);
    } else if (Trees.areParts(before) && Trees.areParts(after)) {
      parts(path, Trees.parts(before), Trees.parts(after), to);
    } else {
      to.add(new FieldChange(path, before, after));
    }
  }

  private static void parts(
      String path, Map<String, Object> before, Map<String, Object> after, List<FieldChange> to) {
    objects(path + "/", before, after, to);
    List<String> old = Trees.common(before, after, after);
    List<String> now = Trees.common(after, before, before);
    if (!old.equals(now)) {
      to.add(new FieldChange(path + " (order)", old, now));
    }
  }
}

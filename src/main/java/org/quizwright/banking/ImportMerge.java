package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;

/**
 * Brings what a person edited in another format into the bank's question. What the export of the
 * bank's question would say now is the base: only what differs from it is an edit, and what the
 * format can't hold stays.
 */
final class ImportMerge {

  /** No question is without these: a file that is silent on them doesn't take them away. */
  private static final List<String> NEVER_EMPTY =
      List.of("status", "skill", "demand", "level", "points");

  private ImportMerge() {}

  /**
   * The bank's question with the edits of the file.
   *
   * @param exported what an export of {@code mine} says
   * @throws InputException with places in the file if the result isn't a question
   */
  static Question merge(Question mine, Incoming exported, Incoming told) {
    Map<String, Object> bank = QuestionJson.tree(mine);
    Map<String, Object> before = heldBy(told, exported.tree());
    Map<String, Object> base = AdoptedIds.exported(before, bank);
    Map<String, Object> file = AdoptedIds.edited(told.tree(), before, base);
    NEVER_EMPTY.stream()
        .filter(base::containsKey)
        .forEach(key -> file.putIfAbsent(key, base.get(key)));
    // The file stands where a person stands in a merge: where both differ, it wins.
    Map<String, Object> merged = new TreeMerge(false).merge(base, file, bank);
    return merged.equals(bank) ? mine : QuestionJson.read(merged, told);
  }

  /** The base without what this very file is silent on. */
  private static Map<String, Object> heldBy(Incoming told, Map<String, Object> exported) {
    Map<String, Object> held = new LinkedHashMap<>(exported);
    told.missing().forEach(path -> remove(held, List.of(path.split("/", -1))));
    return held;
  }

  private static void remove(Map<String, Object> object, List<String> path) {
    String key = path.get(0);
    if (path.size() == 1) {
      object.remove(key);
      return;
    }
    List<String> rest = path.subList(1, path.size());
    object.computeIfPresent(key, (any, value) -> without(value, rest));
  }

  private static Object without(Object value, List<String> path) {
    if (value instanceof List<?> list) {
      List<Object> copies = new ArrayList<>();
      list.forEach(each -> copies.add(without(each, path)));
      return copies;
    }
    Map<String, Object> copy = new LinkedHashMap<>(Trees.object(value));
    remove(copy, path);
    return copy;
  }
}

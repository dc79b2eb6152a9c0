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

  /**
   * The file as if it had been exported from the bank as it stands: what was edited in the bank
   * meanwhile is in it.
   *
   * @param before what an export said of the question that the file came from
   * @param now what an export says of the bank's question
   * @param fileWins whether the file's value stands where both changed the same
   */
  static Rebased rebase(Incoming before, Incoming now, Incoming told, boolean fileWins) {
    Map<String, Object> base = heldBy(told, before.tree());
    Map<String, Object> bank = heldBy(told, now.tree());
    Map<String, Object> file = new LinkedHashMap<>(told.tree());
    NEVER_EMPTY.stream()
        .filter(base::containsKey)
        .forEach(key -> file.putIfAbsent(key, base.get(key)));
    TreeMerge merge = new TreeMerge(false);
    Map<String, Object> tree =
        fileWins ? merge.merge(base, file, bank) : merge.merge(base, bank, file);
    List<FieldChange> both =
        merge.conflicts().stream()
            .map(path -> new FieldChange(path, Trees.at(bank, path), Trees.at(file, path)))
            .toList();
    return new Rebased(told.withTree(tree), both);
  }

  /**
   * A file brought up to date.
   *
   * @param both where bank and file both changed the same: the bank's value, then the file's
   */
  record Rebased(Incoming file, List<FieldChange> both) {}

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

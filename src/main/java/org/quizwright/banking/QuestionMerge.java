package org.quizwright.banking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Status;

/** Merges what a person made of a question with what the generator now makes of it. */
final class QuestionMerge {

  private static final String CONFLICT = "conflict";
  private static final String ORPHANED = "orphaned";

  private QuestionMerge() {}

  /**
   * The question to keep, with its conflicts noted.
   *
   * @param base what the generator wrote before, or null if nobody knows: then everything in {@code
   *     mine} counts as a person's
   * @param theirs what the generator now writes, under the same id
   */
  static Question merge(@Nullable Question base, Question mine, Question theirs) {
    Map<String, Object> old = base == null ? Map.of() : bare(base);
    Map<String, Object> ours = bare(mine);
    Map<String, Object> made = bare(theirs);
    TreeMerge merge = new TreeMerge(base == null || isGuarded(mine));
    Map<String, Object> merged = merge.merge(old, ours, made);
    Set<String> paths = new LinkedHashSet<>(mine.card().remarks().conflict().keySet());
    if (PartsAgree.allow(merged, mine, theirs)) {
      paths.addAll(merge.conflicts());
    } else {
      merged = new LinkedHashMap<>(ours);
      paths.addAll(changed(old, made));
    }
    note(paths, merged, made);
    return question(merged);
  }

  /** The question, marked as one that the generator no longer writes. */
  static Question orphan(Question question) {
    Map<String, Object> tree = QuestionJson.tree(question);
    tree.put(ORPHANED, true);
    return question(tree);
  }

  private static Question question(Map<String, Object> tree) {
    return QuestionJson.question(tree)
        .orElseThrow(() -> new IllegalStateException("not a question: " + tree));
  }

  /** Whether a person has had a hand in {@code mine} since the generator wrote {@code base}. */
  static boolean isTouched(@Nullable Question base, Question mine) {
    return base == null || isGuarded(mine) || !bare(base).equals(bare(mine));
  }

  private static boolean isGuarded(Question mine) {
    return mine.card().remarks().locked() || mine.card().status() == Status.REVIEWED;
  }

  /** The question without the marks that a merge itself sets. */
  private static Map<String, Object> bare(Question question) {
    Map<String, Object> tree = QuestionJson.tree(question);
    tree.remove(CONFLICT);
    tree.remove(ORPHANED);
    return tree;
  }

  private static Set<String> changed(Map<String, Object> from, Map<String, Object> to) {
    Set<String> keys = new LinkedHashSet<>(from.keySet());
    keys.addAll(to.keySet());
    keys.removeIf(key -> Objects.equals(from.get(key), to.get(key)));
    return keys;
  }

  /** Notes each path at which the two still differ; one that a person has settled is dropped. */
  private static void note(
      Set<String> paths, Map<String, Object> merged, Map<String, Object> theirs) {
    Map<String, Object> conflict = new LinkedHashMap<>();
    for (String path : paths) {
      Map<String, @Nullable Object> both = new LinkedHashMap<>();
      both.put("mine", Trees.at(merged, path));
      both.put("theirs", Trees.at(theirs, path));
      if (!Objects.equals(both.get("mine"), both.get("theirs"))) {
        both.values().removeIf(Objects::isNull);
        conflict.put(path, both);
      }
    }
    if (!conflict.isEmpty()) {
      merged.put(CONFLICT, conflict);
    }
  }
}

package org.quizwright.generation.draft;

import java.util.List;
import org.quizwright.model.Checks;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Task;

/**
 * A question before it has an id.
 *
 * @param drafting what the rule that wrote it says of all its drafts
 * @param hinge the words of the sources that the question hangs on; with type, rule and first
 *     evidence they tell it from every other question, whatever our own wording becomes
 * @param points the marks for a full answer, at least 1
 * @param assertedBy ids of the sources, or names of the speakers, that the answer rests on
 * @param evidence every quotation that the key needs, the chief one first
 * @param weight how much the fact matters, 1 (detail) to 3 (turning point)
 */
public record Draft(
    Drafting drafting,
    String hinge,
    Task task,
    Level level,
    int points,
    List<String> assertedBy,
    List<Evidence> evidence,
    int weight,
    Remarks remarks) {

  public Draft {
    Checks.filled(hinge, "hinge");
    Checks.require(!evidence.isEmpty(), "a question rests on evidence: " + task.stem());
    Checks.require(weight >= 1 && weight <= 3, "weight is 1 to 3");
    assertedBy = List.copyOf(assertedBy);
    evidence = List.copyOf(evidence);
  }

  /**
   * What new output is matched with old items by: type, rule, source, passage and hinge, joined by
   * {@code |}.
   */
  public String anchor() {
    Evidence chief = evidence.get(0);
    return String.join(
        "|", task.type().label(), rule(), chief.source(), Integer.toString(chief.passage()), hinge);
  }

  /** Whether what it asks for matters to the theme: a name or number by itself is a detail. */
  public boolean touchesTheTheme() {
    return weight > 1;
  }

  /** The name of the rule that wrote it. */
  public String rule() {
    return drafting.rule();
  }

  public Demand demand() {
    return drafting.demand();
  }

  public Draft withRemarks(Remarks others) {
    return new Draft(drafting, hinge, task, level, points, assertedBy, evidence, weight, others);
  }
}

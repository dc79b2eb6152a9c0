package org.quizwright.generation.draft;

import java.util.List;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Task;

/** What a rule says of all its drafts, and how one becomes a {@link Draft}. */
public record Drafting(String rule, Skill skill, Demand demand) {

  /**
   * A draft on {@code evidence}, chief quotation first, that hangs on the words {@code hinge}.
   *
   * @param points the marks for a full answer
   */
  public Draft draft(Facts facts, String hinge, Task task, int points, List<Evidence> evidence) {
    List<String> assertedBy = evidence.stream().map(Evidence::source).distinct().toList();
    return draft(facts, hinge, task, points, evidence, assertedBy);
  }

  public Draft draft(
      Facts facts,
      String hinge,
      Task task,
      int points,
      List<Evidence> evidence,
      List<String> assertedBy) {
    return new Draft(
        rule,
        hinge,
        task,
        skill,
        demand,
        level(),
        points,
        assertedBy,
        evidence,
        Weight.of(facts, evidence.get(0)),
        Remarks.NONE);
  }

  /** Finding a statement suits everybody, weighing one the strongest. */
  private Level level() {
    return switch (demand) {
      case LOCATE -> Level.SUPPORT;
      case INFER -> Level.CORE;
      case JUDGE -> Level.STRETCH;
    };
  }
}

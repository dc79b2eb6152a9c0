package org.quizwright.generation.draft;

import java.util.List;
import org.quizwright.model.Checks;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Task;

/**
 * What a rule says of all its drafts, and how one becomes a {@link Draft}.
 *
 * @param rule the name of the rule, such as {@code term-gloss}
 * @param detail whether two of its questions are enough for a bank
 */
public record Drafting(String rule, Skill skill, Demand demand, Aspect aspect, boolean detail) {

  public Drafting {
    Checks.filled(rule, "rule");
  }

  /** A rule after what a statement says, or after what lies behind it if it asks to infer. */
  public Drafting(String rule, Skill skill, Demand demand) {
    this(rule, skill, demand, demand == Demand.LOCATE ? Aspect.WORDS : Aspect.SENSE, false);
  }

  /** The same after another aspect of a statement. */
  public Drafting after(Aspect other) {
    return new Drafting(rule, skill, demand, other, detail);
  }

  /** The same as a rule of which two questions are enough for a bank. */
  public Drafting ofDetail() {
    return new Drafting(rule, skill, demand, aspect, true);
  }

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
        this,
        hinge,
        task,
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

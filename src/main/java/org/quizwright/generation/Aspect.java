package org.quizwright.generation;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Demand;

/** What of a statement a question is after: two questions on one statement may ask two things. */
enum Aspect {
  /** What it says. */
  WORDS,
  /** Why it was so. */
  REASON,
  /** What lies behind it: how it is put, what follows from it. */
  SENSE,
  /** How far whoever says so can be trusted. */
  TRUST;

  private static final List<String> REASONS =
      List.of("reason-given", "cause-reason", "since-reason", "motive", "purpose");

  private static final List<String> TRUSTS =
      List.of(
          "speaker-trust",
          "unnamed-speaker",
          "time-of-writing",
          "authority-trust",
          "unsourced-figure");

  static Aspect of(Draft draft) {
    if (REASONS.contains(draft.rule())) {
      return REASON;
    }
    if (TRUSTS.contains(draft.rule())) {
      return TRUST;
    }
    return draft.demand() == Demand.LOCATE ? WORDS : SENSE;
  }
}

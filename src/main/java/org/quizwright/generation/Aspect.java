package org.quizwright.generation;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;

/** What of a statement a question is after: two questions on one statement may ask two things. */
enum Aspect {
  /** What it says. */
  WORDS,
  /** Why it was so. */
  REASON,
  /** What one of its words means or implies. */
  MEANING,
  /** Whether it reports or judges. */
  WEIGHT,
  /** What lies behind it: what it does in the text, what follows from it. */
  SENSE,
  /** How far whoever says so can be trusted. */
  TRUST;

  private static final List<String> REASONS =
      List.of("reason-given", "cause-reason", "since-reason", "motive", "purpose");

  private static final List<String> MEANINGS =
      List.of("loaded-words", "figurative-meaning", "scare-quote", "term-meaning");

  private static final List<String> WEIGHTS =
      Words.list("fact-or-judgement judgement-choice judgement-words word-sort attitude-words");

  private static final List<String> TRUSTS =
      List.of("speaker-trust", "time-of-writing", "authority-trust", "unsourced-figure");

  static Aspect of(Draft draft) {
    if (REASONS.contains(draft.rule())) {
      return REASON;
    }
    if (MEANINGS.contains(draft.rule())) {
      return MEANING;
    }
    if (WEIGHTS.contains(draft.rule())) {
      return WEIGHT;
    }
    if (TRUSTS.contains(draft.rule())) {
      return TRUST;
    }
    return draft.demand() == Demand.LOCATE ? WORDS : SENSE;
  }
}

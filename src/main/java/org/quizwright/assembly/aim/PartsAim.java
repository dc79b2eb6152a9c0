package org.quizwright.assembly.aim;

import java.util.List;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.pool.Quotations;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.QuestionType;

/** One ordering of events, one comparison, no second of either, no two timelines of one matter. */
record PartsAim() implements Aim {

  private static final double MISSING = 50;
  private static final double TWICE = 60;

  @Override
  public double cost(SheetDraft draft) {
    return cost(draft.count(Candidate::isComparison))
        + cost(draft.count(c -> c.type() == QuestionType.TIMELINE_ORDERING))
        + TWICE * Math.max(0, draft.count(Candidate::isTimeline) - 2)
        + TWICE * repeated(draft);
  }

  /** Pairs of timelines that ask more about the same events than about others. */
  private static long repeated(SheetDraft draft) {
    List<Candidate> asked = draft.candidates().stream().filter(Candidate::isTimeline).toList();
    return asked.size() < 2
        ? 0
        : repeated(asked.stream().map(one -> Quotations.of(one.question())).toList());
  }

  private static long repeated(List<List<Evidence>> timelines) {
    long repeated = 0;
    for (int i = 0; i < timelines.size(); i++) {
      for (int j = i + 1; j < timelines.size(); j++) {
        List<Evidence> other = timelines.get(j);
        long common = timelines.get(i).stream().filter(other::contains).count();
        repeated += 2 * common > Math.min(timelines.get(i).size(), other.size()) ? 1 : 0;
      }
    }
    return repeated;
  }

  private static double cost(long count) {
    return count == 0 ? MISSING : TWICE * (count - 1);
  }
}

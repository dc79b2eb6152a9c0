package org.quizwright.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quizwright.checking.GivenAway;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Question;

/**
 * Chooses the comprehension questions of one theme, one after the other: what matters most, and of
 * that what the choice has least of so far.
 */
final class Selection {

  private static final int MOST = 24;
  private static final int MOST_OF_A_RULE = 4;
  private static final int MOST_OF_A_PASSAGE = 3;
  private static final int MOST_NUMBERS = 2;
  private static final int MOST_SENSITIVE = 2;

  private final List<Candidate> chosen = new ArrayList<>();

  private Selection() {}

  /** The best of {@code candidates}; at least as many infer or judge as only locate. */
  static List<Question> of(List<Candidate> candidates) {
    Selection selection = new Selection();
    selection.fill(candidates, candidate -> !candidate.isLocating(), MOST * 2 / 3);
    int deeper = selection.chosen.size();
    selection.fill(candidates, Candidate::isLocating, Math.min(MOST, deeper * 2));
    return selection.chosen.stream().map(Candidate::question).toList();
  }

  private void fill(List<Candidate> candidates, Predicate<Candidate> wanted, int most) {
    while (chosen.size() < most) {
      Optional<Candidate> next =
          candidates.stream()
              .filter(wanted)
              .filter(this::fits)
              .max(Comparator.comparingDouble(this::worth));
      if (next.isEmpty()) {
        return;
      }
      chosen.add(next.get());
    }
  }

  private boolean fits(Candidate candidate) {
    return count(each -> each.rule().equals(candidate.rule())) < limit(candidate.rule())
        && count(each -> each.passage().equals(candidate.passage())) < MOST_OF_A_PASSAGE
        && (!candidate.isSensitive() || count(Candidate::isSensitive) < MOST_SENSITIVE)
        && chosen.stream().noneMatch(each -> clash(each, candidate));
  }

  private static int limit(String rule) {
    return rule.equals("number-choice") ? MOST_NUMBERS : MOST_OF_A_RULE;
  }

  private static boolean clash(Candidate one, Candidate other) {
    return one.isLike(other)
        || GivenAway.by(one.question(), other.question())
        || GivenAway.by(other.question(), one.question());
  }

  /** Weight and demand, less what the choice already has of the same rule, passage and source. */
  private double worth(Candidate candidate) {
    double own =
        2.0 * candidate.draft().weight()
            + (candidate.draft().demand() == Demand.JUDGE ? 1 : 0)
            - (candidate.isSensitive() ? 2 : 0);
    double had =
        1.5 * count(each -> each.rule().equals(candidate.rule()))
            + count(each -> each.passage().equals(candidate.passage()))
            + 0.25 * count(each -> each.source().equals(candidate.source()));
    return own - had;
  }

  private long count(Predicate<Candidate> wanted) {
    return chosen.stream().filter(wanted).count();
  }
}

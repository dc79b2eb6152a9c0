package org.quizwright.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quizwright.checking.GivenAway;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TrueFalse;

/**
 * Chooses the comprehension questions of one theme, one after the other: what matters most, and of
 * that what the choice has least of so far.
 */
final class Selection {

  private static final int MOST = 42;

  /** So many that only locate may be kept: a sheet has its own limit. */
  private static final int MOST_LOCATING = 20;

  private static final int MOST_OF_A_RULE = 5;
  private static final int MOST_OF_A_PASSAGE = 5;
  private static final int MOST_OF_A_DETAIL = 2;

  private static final int MOST_SENSITIVE = 2;

  /** What a question loses for each that is put in the same form: short answers alone are dull. */
  private static final double SAMENESS = 0.06;

  /** What a question loses for each that couldn't be chosen beside it. */
  private static final double SHUTTING_OUT = 0.2;

  private final List<Candidate> chosen = new ArrayList<>();

  /** What may still be chosen. */
  private final List<Candidate> open;

  private final Clashes clashes;

  private Selection(List<Candidate> open, Clashes clashes) {
    this.open = new ArrayList<>(open);
    this.clashes = clashes;
  }

  /**
   * The best of {@code candidates}, those first that infer or judge.
   *
   * @param fixed questions that are in the bank already and must keep their answers
   */
  static List<Question> of(List<Candidate> candidates, List<Question> fixed) {
    List<GivenAway> kept = fixed.stream().map(GivenAway::in).toList();
    List<Candidate> free =
        candidates.stream()
            .filter(candidate -> kept.stream().noneMatch(candidate.words()::meets))
            .toList();
    return best(free, new Clashes(free)).chosen.stream().map(Candidate::question).toList();
  }

  /** Taken one by one, then one given up wherever that lets in more than one. */
  private static Selection best(List<Candidate> candidates, Clashes clashes) {
    Selection best = new Selection(candidates, clashes);
    best.fillAll();
    boolean better = true;
    while (better) {
      better = false;
      for (Candidate each : List.copyOf(best.chosen)) {
        Selection without = best.without(each, candidates);
        if (without.chosen.size() > best.chosen.size()) {
          best = without;
          better = true;
          break;
        }
      }
    }
    return best;
  }

  private Selection without(Candidate one, List<Candidate> candidates) {
    Selection others = new Selection(candidates, clashes);
    others.chosen.addAll(chosen);
    others.chosen.remove(one);
    others.open.removeIf(each -> each.id().equals(one.id()) || !others.isFree(each));
    others.fillAll();
    return others;
  }

  private void fillAll() {
    fill(candidate -> !candidate.isLocating(), MOST);
    long deeper = count(candidate -> !candidate.isLocating());
    fill(Candidate::isLocating, (int) Math.min(MOST, deeper + MOST_LOCATING));
  }

  private boolean isFree(Candidate candidate) {
    return chosen.stream().noneMatch(each -> clashes.between(each, candidate));
  }

  private void fill(Predicate<Candidate> wanted, int most) {
    while (chosen.size() < most) {
      Optional<Candidate> next =
          open.stream()
              .filter(wanted)
              .filter(this::fits)
              .max(Comparator.comparingDouble(this::worth));
      if (next.isEmpty()) {
        return;
      }
      Candidate best = next.get();
      chosen.add(best);
      open.removeIf(each -> clashes.between(best, each));
    }
  }

  private boolean fits(Candidate candidate) {
    return count(each -> each.rule().equals(candidate.rule())) < limit(candidate)
        && count(each -> each.passage().equals(candidate.passage())) < MOST_OF_A_PASSAGE
        && (!candidate.isSensitive() || count(Candidate::isSensitive) < MOST_SENSITIVE)
        && !tipsTheBalance(candidate);
  }

  private static int limit(Candidate candidate) {
    return candidate.draft().drafting().detail() ? MOST_OF_A_DETAIL : MOST_OF_A_RULE;
  }

  /** Whether it would be the second statement more that is true, or that is false. */
  private boolean tipsTheBalance(Candidate candidate) {
    if (!(candidate.draft().task() instanceof TrueFalse statement)) {
      return false;
    }
    long same = count(each -> isStatement(each, statement.answer()));
    return same > count(each -> isStatement(each, !statement.answer()));
  }

  private static boolean isStatement(Candidate candidate, boolean answer) {
    return candidate.draft().task() instanceof TrueFalse statement && statement.answer() == answer;
  }

  /**
   * Weight, demand and form, less what the choice already has of the same rule, passage, source and
   * type. False statements are rarer than true ones, which must not outnumber them.
   */
  private double worth(Candidate candidate) {
    double own =
        2.0 * candidate.draft().weight()
            + (candidate.draft().demand() == Demand.JUDGE ? 1 : 0)
            + candidate.compactness()
            + (isStatement(candidate, false) ? 1 : 0)
            - (candidate.isSensitive() ? 2 : 0);
    double had =
        1.5 * count(each -> each.rule().equals(candidate.rule()))
            + count(each -> each.passage().equals(candidate.passage()))
            + 0.25 * count(each -> each.source().equals(candidate.source()))
            + SAMENESS * count(each -> each.type() == candidate.type());
    return own
        - had
        - SHUTTING_OUT * open.stream().filter(each -> clashes.between(candidate, each)).count();
  }

  private long count(Predicate<Candidate> wanted) {
    return chosen.stream().filter(wanted).count();
  }
}

package org.quizwright.assembly.aim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.question.Demand;

/** No question answers another, and no two ask the same of one sentence. */
final class OverlapAim implements Aim {

  private static final double GIVEN_AWAY = 50;
  private static final double SAME_SENTENCE = 20;

  /** What a speaker means and whether the speaker can be trusted are two matters. */
  private static final double READ_THEN_JUDGED = 8;

  private static final double PRINTED_TWICE = 15;

  // A search asks for the same few pairs thousands of times.
  private final Map<String, Map<String, Double>> known = new LinkedHashMap<>();

  @Override
  public double cost(SheetDraft draft) {
    List<Candidate> all = draft.candidates();
    double cost = 0;
    for (int i = 0; i < all.size(); i++) {
      Candidate one = all.get(i);
      Map<String, Double> others =
          known.computeIfAbsent(one.question().id(), id -> new LinkedHashMap<>());
      for (int j = i + 1; j < all.size(); j++) {
        cost += known(one, all.get(j), others);
      }
    }
    return cost;
  }

  private static double known(Candidate one, Candidate other, Map<String, Double> others) {
    @Nullable Double cost = others.get(other.question().id());
    if (cost == null) {
      cost = cost(one, other);
      others.put(other.question().id(), cost);
    }
    return cost;
  }

  private static double cost(Candidate one, Candidate other) {
    boolean given = one.answers(other) || other.answers(one);
    boolean same =
        !one.isTimeline()
            && !other.isTimeline()
            && one.question().card().evidence().stream()
                .anyMatch(e -> other.question().card().evidence().contains(e));
    boolean twice = isPrintedTwice(one, other) || isPrintedTwice(other, one);
    return (given ? GIVEN_AWAY : 0)
        + (same ? sameSentence(one, other) : 0)
        + (twice ? PRINTED_TWICE : 0);
  }

  /** The date of an event can be looked up in a panel. */
  private static boolean isPrintedTwice(Candidate panels, Candidate read) {
    return !read.isTimeline() && !Collections.disjoint(panels.excerpts(), read.reading());
  }

  /** Who judges a statement or infers from it tells those who are to find it what it says. */
  private static double sameSentence(Candidate one, Candidate other) {
    Demand first = one.card().demand();
    Demand second = other.card().demand();
    if (first == second) {
      return SAME_SENTENCE;
    }
    return first == Demand.LOCATE || second == Demand.LOCATE ? GIVEN_AWAY : READ_THEN_JUDGED;
  }
}

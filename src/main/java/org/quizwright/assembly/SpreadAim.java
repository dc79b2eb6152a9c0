package org.quizwright.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Types, frames, skills, passages and sources vary. */
record SpreadAim() implements Aim {

  private static final double TYPE = 1.2;
  private static final double RULE = 30;
  private static final double SKILL = 0.4;
  private static final double PASSAGE = 2.5;
  private static final double SOURCE = 0.6;

  @Override
  public double cost(Draft draft) {
    List<Candidate> all = draft.candidates();
    return TYPE * crowding(all, Candidate::type)
        + RULE * crowding(all, SpreadAim::rule)
        + SKILL * crowding(all, candidate -> candidate.card().skill())
        + PASSAGE * crowding(all, SpreadAim::passage)
        + SOURCE * crowding(all, SpreadAim::source);
  }

  /** How much more unequal the groups are than one question each; grows with the square. */
  private static <K> double crowding(List<Candidate> all, Function<Candidate, K> group) {
    Map<K, Integer> sizes = new LinkedHashMap<>();
    all.forEach(candidate -> sizes.merge(group.apply(candidate), 1, Integer::sum));
    return sizes.values().stream().mapToDouble(n -> (n - 1) * (n - 1) / 2.0).sum();
  }

  /** The frame that made the question; each hand-written question has one of its own. */
  private static String rule(Candidate candidate) {
    String rule = candidate.card().origin().rule();
    return rule.isEmpty() ? candidate.question().id() : rule;
  }

  private static String passage(Candidate candidate) {
    return candidate.isComparison() || candidate.isTimeline() || candidate.reading().isEmpty()
        ? candidate.question().id()
        : source(candidate) + " " + candidate.reading().last().passage();
  }

  private static String source(Candidate candidate) {
    return candidate.reading().isEmpty()
        ? candidate.question().id()
        : candidate.reading().last().source();
  }
}

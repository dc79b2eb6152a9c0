package org.quizwright.assembly.aim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quizwright.assembly.pool.Candidate;

/** Types, frames, skills, passages and sources vary. */
record SpreadAim() implements Aim {

  private static final double RULE = 100;
  private static final double PASSAGE = 2.5;

  // A bank may have but one source, or one type that most of its questions are of.
  private static final double TYPE = 3;
  private static final double SKILL = 1.2;
  private static final double SOURCE = 1.5;

  @Override
  public double cost(SheetDraft draft) {
    List<Candidate> all = draft.candidates();
    return RULE * repetition(all, SpreadAim::rule)
        + PASSAGE * repetition(all, SpreadAim::passage)
        + TYPE * crowding(all, Candidate::type)
        + SKILL * crowding(all, candidate -> candidate.card().skill())
        + SOURCE * crowding(all, SpreadAim::source);
  }

  /** How much more unequal the groups are than one question each; grows with the square. */
  private static <K> double repetition(List<Candidate> all, Function<Candidate, K> group) {
    return sizes(all, group).values().stream().mapToDouble(n -> (n - 1) * (n - 1) / 2.0).sum();
  }

  /**
   * How many others of its group a question meets on average; grows no faster than their number, so
   * that a long sheet of one source costs no more than it must.
   */
  private static <K> double crowding(List<Candidate> all, Function<Candidate, K> group) {
    int squares = sizes(all, group).values().stream().mapToInt(n -> n * n).sum();
    return all.isEmpty() ? 0 : (double) squares / all.size() - 1;
  }

  private static <K> Map<K, Integer> sizes(List<Candidate> all, Function<Candidate, K> group) {
    Map<K, Integer> sizes = new LinkedHashMap<>();
    all.forEach(candidate -> sizes.merge(group.apply(candidate), 1, Integer::sum));
    return sizes;
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

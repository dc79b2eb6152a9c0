package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Figures and what they count, with one thing too many. */
final class FigureMatching implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-matching", Skill.CLOSE_READING, Demand.LOCATE);

  /** Shares and numbers apart, since a percent sign would tell which is which. */
  @Override
  public List<Draft> write(Material material) {
    List<Counted> all = Counted.in(material);
    PairMatching matching =
        new PairMatching(DRAFTING, "Match each figure with what it counts in the texts.");
    return Stream.of(true, false)
        .map(share -> all.stream().filter(counted -> counted.isShare() == share).toList())
        .flatMap(alike -> matching.write(material.facts(), entries(alike)).stream())
        .toList();
  }

  private static List<PairMatching.Entry> entries(List<Counted> alike) {
    List<PairMatching.Entry> entries = new ArrayList<>();
    for (Counted counted : alike) {
      String figure = counted.number();
      if (entries.stream().noneMatch(entry -> entry.left().equals(figure))) {
        entries.add(new PairMatching.Entry(figure, counted.phrase(), counted.evidence()));
      }
    }
    return entries;
  }
}

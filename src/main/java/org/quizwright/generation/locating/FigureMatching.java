package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.comprehension.PairMatching;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Figures and what they count, with one thing too many. */
final class FigureMatching implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-matching", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Material material) {
    List<PairMatching.Entry> entries = new ArrayList<>();
    for (Counted counted : Counted.in(material)) {
      String figure = counted.figure().exact();
      boolean isNew = entries.stream().noneMatch(entry -> entry.left().equals(figure));
      if (isNew) {
        entries.add(
            new PairMatching.Entry(
                figure, counted.phrase(), counted.evidence()));
      }
    }
    return new PairMatching(DRAFTING, "Match each figure with what it counts in the texts.")
        .write(material.facts(), entries);
  }
}

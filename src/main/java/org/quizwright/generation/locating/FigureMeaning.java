package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** What a figure counts, among what other figures of the texts count. */
final class FigureMeaning implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-meaning", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int DISTRACTORS = 2;

  @Override
  public List<Draft> write(Material material) {
    List<Counted> all = Counted.in(material);
    return all.stream().flatMap(counted -> draft(material.facts(), counted, all).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Counted counted, List<Counted> all) {
    List<Counted> others =
        all.stream()
            .filter(other -> !other.equals(counted) && isAlike(counted, other))
            .filter(other -> other.figure().low() != counted.figure().low())
            .sorted(Comparator.comparingInt(other -> difference(counted, other)))
            .limit(DISTRACTORS)
            .toList();
    return others.size() < DISTRACTORS
        ? Optional.empty()
        : Optional.of(draft(facts, counted, others, stem(counted)));
  }

  private static String stem(Counted counted) {
    return "What does the figure %s %s, according to %s?"
        .formatted(counted.number(), counted.isShare() ? "stand for" : "count", counted.holder());
  }

  private static boolean isAlike(Counted one, Counted other) {
    return one.isShare() == other.isShare()
        && Words.lemmas(one.phrase()).stream()
                .filter(Words.lemmas(other.phrase())::contains)
                .count()
            <= 2;
  }

  private static int difference(Counted one, Counted other) {
    return Math.abs(one.phrase().length() - other.phrase().length());
  }

  private static Draft draft(Facts facts, Counted counted, List<Counted> others, String stem) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", counted.phrase())));
    for (Counted other : others) {
      options.add(
          Option.distractor(
              "d" + options.size(),
              other.phrase(),
              "The text counts these, too, but gives the figure " + other.number() + " for them."));
    }
    return DRAFTING.draft(
        facts,
        counted.figure().exact() + " " + counted.phrase(),
        new MultipleChoice(stem, options),
        1,
        List.of(counted.evidence()),
        List.of(counted.holder()));
  }
}

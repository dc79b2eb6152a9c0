package org.quizwright.generation.locating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.clause.Stems;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.OtherFigures;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** How many of something there were, among other figures of the texts. */
final class HowMany implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("how-many", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int DISTRACTORS = 2;

  @Override
  public List<Draft> write(Material material) {
    return Counted.in(material).stream()
        .filter(counted -> !counted.question().isEmpty())
        .flatMap(counted -> draft(material.facts(), counted).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Counted counted) {
    String stem = "According to %s, %s?".formatted(counted.holder(), counted.question());
    List<Figure> others =
        OtherFigures.of(facts, counted.figure()).stream()
            .filter(other -> countsElse(counted.figure(), other))
            .limit(DISTRACTORS)
            .toList();
    return others.size() < DISTRACTORS || !Stems.fit(stem)
        ? Optional.empty()
        : Optional.of(draft(facts, counted, others, stem));
  }

  /** A second number of the same things in one sentence may be right in its way. */
  private static boolean countsElse(Figure figure, Figure other) {
    return !other.ref().equals(figure.ref()) || !other.measures().equals(figure.measures());
  }

  /** Numbers stand in their order, whichever is the key. */
  private static Draft draft(Facts facts, Counted counted, List<Figure> others, String stem) {
    List<Figure> sorted =
        Stream.concat(Stream.of(counted.figure()), others.stream())
            .sorted(Comparator.comparingDouble(Figure::low))
            .toList();
    List<Option> options =
        sorted.stream()
            .map(each -> option(each, counted.figure(), sorted.indexOf(each) + 1))
            .toList();
    return DRAFTING.draft(
        facts,
        counted.question(),
        new MultipleChoice(stem, options),
        1,
        List.of(counted.evidence()),
        List.of(counted.holder()));
  }

  private static Option option(Figure each, Figure key, int n) {
    return each.equals(key)
        ? Option.key("n" + n, each.exact())
        : Option.distractor(
            "n" + n,
            each.exact(),
            "The texts give this number for something else: " + each.measures() + ".");
  }
}

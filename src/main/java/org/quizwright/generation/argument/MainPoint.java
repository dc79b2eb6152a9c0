package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.Options;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Which of three sentences of one paragraph states the point that the other two bear out. */
final class MainPoint implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("main-point", Skill.CLOSE_READING, Demand.INFER);

  private static final int DETAILS = 2;

  @Override
  public List<Draft> write(Facts facts) {
    return GeneralPoint.on(facts).stream()
        .filter(GeneralPoint::opens)
        .flatMap(point -> draft(facts, point).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, GeneralPoint point) {
    List<Line> details =
        point.details().stream().filter(MainPoint::isOption).limit(DETAILS).toList();
    return details.size() < DETAILS ? Optional.empty() : Optional.of(draft(facts, point, details));
  }

  private static boolean isOption(Line line) {
    return GeneralPoint.isParticular(line) && line.isQuotable();
  }

  private static Draft draft(Facts facts, GeneralPoint point, List<Line> details) {
    String stem =
        "Three sentences stand in one paragraph by %s. Which one makes the point that the other two support?"
            .formatted(BodyName.inside(point.author()));
    List<Option> options =
        Options.of(
            Quote.sentence(point.claim().text()),
            details,
            detail -> Quote.sentence(detail.text()),
            detail -> "It is a detail that supports the point: it gives one case or figure.");
    List<Evidence> evidence =
        Stream.concat(Stream.of(point.claim()), details.stream()).map(Line::evidence).toList();
    return DRAFTING.draft(
        facts, point.claim().text(), new MultipleChoice(stem, options), 1, evidence);
  }
}

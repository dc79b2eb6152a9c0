package org.quizwright.assembly.variant;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.quizwright.assembly.random.Shuffle;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/**
 * Puts what moves of a question in a seeded order; an empty list where nothing moves.
 *
 * @param taken the orders that earlier versions have
 */
record ShuffledTask(long seed, List<List<String>> taken, KeyPositions positions)
    implements Task.Visitor<List<String>> {

  @Override
  public List<String> visit(MultipleChoice task) {
    return new OptionOrder(new Random(seed), taken, positions).of(task.options());
  }

  @Override
  public List<String> visit(TimelineRelation task) {
    return new OptionOrder(new Random(seed), taken, positions).of(task.options());
  }

  @Override
  public List<String> visit(TrueFalse task) {
    return List.of();
  }

  @Override
  public List<String> visit(ShortAnswer task) {
    return List.of();
  }

  @Override
  public List<String> visit(SourceComparison task) {
    return List.of();
  }

  @Override
  public List<String> visit(Cloze task) {
    return task.wordBank() ? shuffled(task.gaps().stream().map(Cloze.Gap::id)) : List.of();
  }

  @Override
  public List<String> visit(Matching task) {
    return shuffled(
        Stream.concat(
            task.pairs().stream().map(Matching.Pair::id), task.extras().stream().map(Extra::id)));
  }

  @Override
  public List<String> visit(Classification task) {
    return shuffled(task.items().stream().map(Classification.Item::id));
  }

  @Override
  public List<String> visit(TimelineOrdering task) {
    return shuffled(task.events().stream().map(TimelineEvent::id));
  }

  @Override
  public List<String> visit(TimelinePlacement task) {
    return shuffled(task.events().stream().map(TimelineEvent::id));
  }

  /** The bank's order is the right one, so it never comes out. */
  private List<String> shuffled(Stream<String> ids) {
    return Shuffle.away(ids.toList(), taken, new Random(seed));
  }
}

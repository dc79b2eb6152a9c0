package org.quizwright.checking.flaw;

import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;

/** Events to be put in order whose dates leave open which came first. */
public final class OverlappingDates implements ItemCheck {

  @Override
  public List<Finding> check(Question question) {
    return ItemCheck.warn(
        question,
        question.task() instanceof TimelineOrdering task && overlap(task.events()),
        "The dates leave open which of two events came first.",
        "Leave one of them out, unless the text itself states their order.");
  }

  private static boolean overlap(List<TimelineEvent> events) {
    return IntStream.range(1, events.size())
        .anyMatch(i -> !events.get(i - 1).date().isOrderedWith(events.get(i).date()));
  }
}

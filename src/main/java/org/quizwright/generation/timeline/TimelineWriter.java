package org.quizwright.generation.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Event;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.source.Source;

/** Writes "put these events in order": four to six events, a point for each but one. */
public final class TimelineWriter implements QuestionRule {

  private static final String RULE = "timeline-ordering";
  private static final int MOST = 4;

  @Override
  public List<Draft> write(Facts facts) {
    TimelineEvents events = new TimelineEvents(facts);
    List<String> sources = facts.model().sources().stream().map(Source::id).toList();
    return new OrderingChoice(events.usable(), sources, events::isSensitive)
        .best(MOST).stream().map(ordering -> draft(ordering, events)).toList();
  }

  private static Draft draft(Ordering ordering, TimelineEvents events) {
    List<TimelineEvent> printed = ordering.events().stream().map(events::printed).toList();
    List<Evidence> evidence = printed.stream().map(TimelineEvent::evidence).distinct().toList();
    return new Draft(
        RULE,
        hinge(ordering),
        new TimelineOrdering(stem(printed.size()), printed),
        Skill.CHRONOLOGY,
        Demand.INFER,
        printed.size() == 4 ? Level.SUPPORT : Level.CORE,
        printed.size() - 1,
        evidence.stream().map(Evidence::source).distinct().toList(),
        evidence,
        ordering.events().stream().mapToInt(Event::importance).max().orElse(1),
        Remarks.NONE);
  }

  private static String stem(int events) {
    return "The sources tell of these events. Number them from 1 (earliest) to "
        + events
        + " (latest).";
  }

  private static String hinge(Ordering ordering) {
    return ordering.events().stream()
        .map(event -> event.date().edtf())
        .collect(Collectors.joining(" < "));
  }
}

package org.quizwright.generation.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
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

/** Writes "put these events in order": four to seven events, a point for each but one. */
public final class TimelineWriter implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("timeline-ordering", Skill.CHRONOLOGY, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    TimelineEvents events = new TimelineEvents(facts);
    return orderings(facts, events).stream().map(ordering -> draft(ordering, events)).toList();
  }

  /**
   * The orderings of a theme, best first; of the whole course one that more than one theme tells.
   */
  static List<Ordering> orderings(Facts facts, TimelineEvents events) {
    List<String> sources = facts.model().sources().stream().map(Source::id).toList();
    OrderingChoice choice =
        new OrderingChoice(events.usable(), sources, events::isSensitive, events.thread());
    return facts.theme().isWholeCourse()
        ? choice.best(List.of(OrderingPlan.BIG_PICTURE)).stream()
            .filter(Ordering::crossesThemes)
            .toList()
        : choice.best(OrderingPlan.OF_A_THEME);
  }

  private static Level level(Ordering ordering) {
    int events = ordering.events().size();
    return events == 4 ? Level.SUPPORT : events == 5 ? Level.CORE : Level.STRETCH;
  }

  private static Draft draft(Ordering ordering, TimelineEvents events) {
    List<TimelineEvent> printed = ordering.events().stream().map(events::printed).toList();
    List<Evidence> evidence = events.evidence(ordering.events());
    return new Draft(
        DRAFTING,
        hinge(ordering),
        new TimelineOrdering(stem(printed.size()), printed),
        level(ordering),
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

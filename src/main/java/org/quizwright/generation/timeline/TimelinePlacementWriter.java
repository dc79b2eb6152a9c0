package org.quizwright.generation.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Months;
import org.quizwright.model.content.Event;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.StripUnit;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelinePlacement;

/** Writes "mark these events on the strip": a point for each. */
public final class TimelinePlacementWriter implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("timeline-placement", Skill.CHRONOLOGY, Demand.LOCATE);

  private static final Pattern CALENDAR = Pattern.compile("\\d|\\b(?:" + Months.ANY + ")\\b");

  @Override
  public List<Draft> write(Facts facts) {
    TimelineEvents events = new TimelineEvents(facts);
    List<Ordering> orderings = TimelineWriter.orderings(facts, events);
    List<Event> dated = events.usable().stream().filter(TimelinePlacementWriter::saysWhen).toList();
    return new StripChoice(dated, events::isSensitive, orderings, events.thread())
        .best().stream()
            .filter(
                strip ->
                    !facts.theme().isWholeCourse() || new Ordering(strip.events()).crossesThemes())
            .map(strip -> draft(strip, events))
            .toList();
  }

  /** "four years earlier" would have to be reckoned from what another sentence says. */
  private static boolean saysWhen(Event event) {
    return CALENDAR.matcher(event.mentions().get(0).dateText()).find();
  }

  private static Draft draft(StripOfEvents strip, TimelineEvents events) {
    List<TimelineEvent> printed = strip.events().stream().map(events::printed).toList();
    List<Evidence> evidence = events.evidence(strip.events());
    return new Draft(
        DRAFTING,
        hinge(strip),
        new TimelinePlacement(stem(strip.unit()), strip.strip(), printed),
        Level.CORE,
        printed.size(),
        evidence.stream().map(Evidence::source).distinct().toList(),
        evidence,
        strip.events().stream().mapToInt(Event::importance).max().orElse(1),
        Remarks.NONE);
  }

  private static String stem(StripUnit unit) {
    String when = unit == StripUnit.MONTH ? "month and year" : unit.label();
    return "Find in the sources in which "
        + when
        + " each event happened, and mark it on the strip.";
  }

  private static String hinge(StripOfEvents strip) {
    return strip.events().stream()
        .map(event -> event.date().edtf())
        .collect(Collectors.joining(", "));
  }
}

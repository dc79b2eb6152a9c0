package org.quizwright.model.sheet;

import java.util.List;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Theme;
import org.quizwright.model.time.HistoricalDate;

/**
 * The reading companion of a theme.
 *
 * @param people name and role
 * @param timeline by date; like people and charts, it leaves out what the sheet asks
 */
public record Reader(
    Course course,
    Theme theme,
    Blueprint blueprint,
    List<PrintedSource> sources,
    List<Gloss> glossary,
    List<Gloss> people,
    List<Moment> timeline,
    List<Chart> charts) {

  /** An entry of the reader's timeline; {@code dateText} as printed, {@code date} for programs. */
  public record Moment(HistoricalDate date, String dateText, String label) {}

  /** The same reader set in one edition. */
  public Reader in(Edition edition) {
    return new Reader(
        course, theme, blueprint.in(List.of(edition)), sources, glossary, people, timeline, charts);
  }

  public Reader {
    sources = List.copyOf(sources);
    glossary = List.copyOf(glossary);
    people = List.copyOf(people);
    timeline = List.copyOf(timeline);
    charts = List.copyOf(charts);
  }
}

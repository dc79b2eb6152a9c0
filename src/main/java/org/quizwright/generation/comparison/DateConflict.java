package org.quizwright.generation.comparison;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;

/** Whether two sources date one event differently. */
final class DateConflict {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}\\b");

  private DateConflict() {}

  /** True where both sources name a year for the event and no year is common to both. */
  static boolean in(Event event, String source, String other) {
    List<String> mine = years(event, source);
    List<String> theirs = years(event, other);
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private static List<String> years(Event event, String source) {
    return event.mentions().stream()
        .filter(mention -> mention.ref().source().equals(source))
        .map(Mention::dateText)
        .flatMap(text -> YEAR.matcher(text).results().map(MatchResult::group))
        .toList();
  }
}

package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateScanner.Found;

/** "On 2 August, eighteen days later", "two years later, in 1860": one date told twice. */
final class Apposed {

  private static final Pattern BETWEEN = Pattern.compile(",? (?:in |on )?");

  private static final Pattern IN_DAYS = Pattern.compile("\\b(?:day|week|fortnight)s?\\b");

  private Apposed() {}

  /** The dates of a sentence but those counted from another that stand beside a written one. */
  static List<Found> without(String text, List<Found> dates) {
    List<Found> kept = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      boolean before = i > 0 && areOne(text, dates.get(i - 1), dates.get(i));
      boolean after = i + 1 < dates.size() && areOne(text, dates.get(i), dates.get(i + 1));
      if (!isCounted(dates.get(i)) || !(before || after)) {
        kept.add(dates.get(i));
      }
    }
    return List.copyOf(kept);
  }

  /** A day of a story's year is counted by days only; "in July, two years later" needs both. */
  private static boolean areOne(String text, Found one, Found other) {
    String between = text.substring(one.span().end(), other.span().start());
    Found written = isCounted(one) ? other : one;
    boolean told = written.draft().year() != null || IN_DAYS.matcher(other.span().of(text)).find();
    return isCounted(one) != isCounted(other) && told && BETWEEN.matcher(between).matches();
  }

  private static boolean isCounted(Found date) {
    return date.draft().relative() != null;
  }
}

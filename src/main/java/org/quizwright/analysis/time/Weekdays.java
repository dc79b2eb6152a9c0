package org.quizwright.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** Counts weekdays from the day told last. */
final class Weekdays {

  private static final Pattern WITH_DAY =
      Pattern.compile(CalendarWords.WEEKDAY + ",? (?:the )?(?:\\d|\\p{Lu}).*");

  private static final Pattern KNOWN =
      Pattern.compile("the " + CalendarWords.WEEKDAY + CalendarWords.PART_OF_DAY);

  private Weekdays() {}

  /** "The Monday": of a week that the text has told of. */
  static boolean isKnown(String words) {
    return KNOWN.matcher(words).matches();
  }

  /** "Sunday 2 September 1666": what the source's calendar calls that day. */
  static Manner told(String words, HistoricalDate date, Manner manner) {
    Matcher weekday = WITH_DAY.matcher(words);
    return date.precision() == Precision.DAY && weekday.matches()
        ? manner.knowing(date.start(), CalendarWords.weekday(weekday.group(1)))
        : manner;
  }

  /** The manner of a source as most of the days show that it writes in full with a weekday. */
  static Manner known(Manner manner, List<WrittenDate> dates) {
    Map<Manner, Integer> told = new LinkedHashMap<>();
    for (WrittenDate date : dates) {
      String words = date.context().words();
      date.inFull()
          .filter(day -> WITH_DAY.matcher(words).matches())
          .map(day -> told(words, day, manner))
          .ifPresent(each -> told.merge(each, 1, Integer::sum));
    }
    return told.entrySet().stream()
        .filter(each -> each.getValue() > told.getOrDefault(manner, 0))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(manner);
  }

  /** Whether {@code date} is the weekday that the words may name. */
  static boolean agree(String words, HistoricalDate date, Manner manner) {
    Matcher weekday = WITH_DAY.matcher(words);
    return date.precision() != Precision.DAY
        || !weekday.matches()
        || date.start().getDayOfWeek() == manner.inOurs(CalendarWords.weekday(weekday.group(1)));
  }

  /** The first such weekday after the day told last. */
  static Optional<Resolved> next(DateThread thread, DayOfWeek weekday) {
    DayOfWeek ours = thread.manner().inOurs(weekday);
    return from(thread, day -> day.with(TemporalAdjusters.next(ours)));
  }

  /**
   * "On the Monday": the next after the day told last, or that day or the day before it; certain
   * only where the story goes on to it.
   */
  static Optional<Resolved> near(DateThread thread, DayOfWeek weekday) {
    TemporalAdjuster next = TemporalAdjusters.nextOrSame(thread.manner().inOurs(weekday));
    return thread
        .lastDay()
        .flatMap(
            last ->
                from(thread, day -> day.minusDays(1).with(next))
                    .map(
                        found ->
                            LocalDate.parse(found.edtf()).isAfter(last) ? found : found.doubted()));
  }

  /** "They had come on the Monday": hardly one that the story has yet to come to. */
  static Optional<Resolved> last(DateThread thread, String words) {
    Matcher known = KNOWN.matcher(words);
    return known.matches()
        ? from(
                thread,
                day ->
                    day.with(
                        TemporalAdjusters.previousOrSame(
                            thread.manner().inOurs(CalendarWords.weekday(known.group(1))))))
            .map(Resolved::doubted)
        : Optional.empty();
  }

  /** The day told last, if it is such a weekday: "On the Tuesday … On Tuesday evening …". */
  static Optional<Resolved> same(DateThread thread, DayOfWeek weekday) {
    DayOfWeek ours = thread.manner().inOurs(weekday);
    return thread.lastDay().filter(day -> day.getDayOfWeek() == ours).isPresent()
        ? from(thread, day -> day)
        : Optional.empty();
  }

  private static Optional<Resolved> from(DateThread thread, UnaryOperator<LocalDate> count) {
    return thread
        .lastDay()
        .map(count)
        .map(day -> new Resolved(day.toString(), thread.sure(), true));
  }
}

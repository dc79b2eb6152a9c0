package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.analysis.time.DateScanner.Found;
import org.quizwright.language.Span;

/** "On 2 August, eighteen days later", "on the Sunday, the second of May": one date told twice. */
final class Apposed {

  private static final Pattern BETWEEN = Pattern.compile(",? (?:in |on )?(?:the )?");

  private static final Pattern IN_YEARS =
      Pattern.compile("(?i)(?:[\\p{L}-]+|\\d+) years? (?:later|after|afterwards?|earlier|before)");

  private static final Pattern IN_DAYS = Pattern.compile("\\b(?:day|week|fortnight)s?\\b");

  private Apposed() {}

  /**
   * The dates of a sentence but those counted from another that stand beside a written one; "three
   * years later, on 5 May" is one date.
   */
  static List<Found> without(String text, List<Found> found) {
    List<Found> dates = joined(text, found);
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
    boolean told =
        written.draft().year() != null
            || IN_DAYS.matcher(other.span().of(text)).find()
            || (written.draft().shape() == Shape.DAY && Weekdays.isKnown(one.span().of(text)));
    return isCounted(one) != isCounted(other) && told && BETWEEN.matcher(between).matches();
  }

  private static List<Found> joined(String text, List<Found> dates) {
    List<Found> joined = new ArrayList<>();
    for (Found date : dates) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && arePartsOfOne(text, last, date)) {
        joined.set(joined.size() - 1, both(last, date));
      } else {
        joined.add(date);
      }
    }
    return joined;
  }

  /** The one gives the year, the other the day or the month in it. */
  private static boolean arePartsOfOne(String text, Found one, Found other) {
    Found counted = isCounted(one) ? one : other;
    Found part = isCounted(one) ? other : one;
    String between = text.substring(one.span().end(), other.span().start());
    return isCounted(counted)
        && !isCounted(part)
        && part.draft().year() == null
        && (part.draft().shape() == Shape.DAY || part.draft().shape() == Shape.MONTH)
        && IN_YEARS.matcher(counted.span().of(text)).matches()
        && BETWEEN.matcher(between).matches();
  }

  private static Found both(Found one, Found other) {
    DateDraft year = isCounted(one) ? one.draft() : other.draft();
    DateDraft part = isCounted(one) ? other.draft() : one.draft();
    Span span = new Span(one.span().start(), other.span().end());
    DateDraft.Relative counted = Objects.requireNonNull(year.relative());
    return new Found(
        span,
        new DateDraft(
            span.end(),
            null,
            part.shape(),
            part.edtf(),
            thread -> counted.in(thread).flatMap(found -> within(part, found))));
  }

  private static Optional<Resolved> within(DateDraft part, Resolved year) {
    return year.edtf().matches("\\d{4}")
        ? Optional.of(
            new Resolved(
                part.edtf().apply(Integer.parseInt(year.edtf())), year.certain(), year.onward()))
        : Optional.empty();
  }

  private static boolean isCounted(Found date) {
    return date.draft().relative() != null;
  }
}

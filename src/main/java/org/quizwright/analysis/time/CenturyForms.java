package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;

/**
 * Centuries: "the fifteenth century", "the early 17th century", "the second half of the 5th century
 * BC". As in EDTF the fifteenth is the years that begin with 14; that it began in 1401 never
 * matters to those who name no year.
 */
final class CenturyForms {

  private static final String NUMBER =
      "(" + CalendarWords.ORDINAL_WORD + "|\\d{1,2}(?:st|nd|rd|th))";
  private static final String PART =
      "(?:(early|mid|middle|late|beginning|start|end|close|first half|second half|first quarter"
          + "|last quarter|turn)(?:[- ](?:of )?(?:the )?))?";
  private static final String ERA = "( BCE?| B\\.C\\.(?:E\\.)?)?";
  private static final int SPAN = 100;

  static final List<DateForm> ALL =
      List.of(
          form(
              PART
                  + "(?:the )?"
                  + NUMBER
                  + "(?: and | or |[-–—]| to (?:the )?)(?:the )?(?:early |late |mid-)?"
                  + NUMBER
                  + "[- ]centur(?:y|ies)"
                  + ERA,
              CenturyForms::two),
          form(PART + "(?:the )?" + NUMBER + "[- ]century" + ERA, CenturyForms::one));

  private CenturyForms() {}

  private static Optional<DateDraft> one(MatchResult match) {
    return draft(match.end(), first(match.group(2), match.group(3)), match.group(1));
  }

  private static Optional<DateDraft> two(MatchResult match) {
    int from = first(match.group(2), match.group(4));
    int to = first(match.group(3), match.group(4));
    return from < to
        ? Optional.of(
            DateDraft.fixed(match.end(), to, Shape.CENTURY, masked(from) + "/" + masked(to)))
        : Optional.empty();
  }

  /** The year whose first digits the century's years have. */
  private static int first(String ordinal, @Nullable String beforeChrist) {
    int number = CalendarWords.ordinal(ordinal);
    return beforeChrist == null ? (number - 1) * SPAN : -(number - 1) * SPAN - 1;
  }

  /** The part of the century that begins in {@code year}, or all of it. */
  static Optional<DateDraft> draft(int end, int year, @Nullable String part) {
    String edtf = part == null ? masked(year) : part(year, part.toLowerCase(Locale.ROOT));
    return Optional.of(DateDraft.fixed(end, year, Shape.CENTURY, edtf));
  }

  private static String masked(int year) {
    return DateDraft.format(year < 0 ? "-%02dXX" : "%02dXX", Math.abs(year) / SPAN);
  }

  private static String part(int year, String part) {
    int start = year < 0 ? -(Math.abs(year) / SPAN * SPAN) - SPAN + 1 : year;
    return switch (part) {
      case "early", "beginning", "start" -> years(start, 0, 33, "~");
      case "mid", "middle" -> years(start, 34, 66, "~");
      case "late", "end", "close" -> years(start, 67, 99, "~");
      case "first half" -> years(start, 0, 49, "");
      case "second half" -> years(start, 50, 99, "");
      case "first quarter" -> years(start, 0, 24, "");
      case "last quarter" -> years(start, 75, 99, "");
      default -> YearWords.edtf(start) + "~";
    };
  }

  private static String years(int start, int from, int to, String about) {
    return YearWords.edtf(start + from) + about + "/" + YearWords.edtf(start + to) + about;
  }
}

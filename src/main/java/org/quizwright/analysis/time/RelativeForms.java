package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.CalendarWords.MONTH;
import static org.quizwright.analysis.time.CalendarWords.NUMBER;
import static org.quizwright.analysis.time.CalendarWords.SEASON;
import static org.quizwright.analysis.time.CalendarWords.WEEKDAY;
import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates counted from the date told last: "the following year", "three months later". */
final class RelativeForms {

  private static final String ABOUT =
      "(?:(some|about|around|nearly|almost|roughly|barely|just|only|exactly) )?";

  /** "The year before the war" is counted from the war. */
  private static final String ALONE = "(?=[,.;:)—–]|$| and\\b| but\\b)";

  private static final String NEXT = "(?i:the following |the next |next )";
  private static final String DAY =
      "(\\d{1,2}(?:st|nd|rd|th)|(?i:" + CalendarWords.ORDINAL_WORD + "))";
  private static final String SAME = "(?i:that same |the same |that )";

  static final List<DateForm> ALL =
      List.of(
          form(
              "(?i)(?:(?:later|earlier) )?(?:in )?(?:that|the|that very) same year",
              m -> years(m, 0)),
          form("(?i)(?:later |earlier )?(?:that|in that) year", m -> years(m, 0)),
          form("(?i)(?:later|earlier) (?:in the|the same) year", m -> years(m, 0)),
          form("(?i)(?:the )?(?:following|next) year", m -> years(m, 1)),
          form(
              "(?i)before (?:(?:the|that) year (?:was|had run) (?:out|over)|(?:the|that) year[’']s end"
                  + "|the end of (?:the|that) year(?! \\d))",
              m -> years(m, 0)),
          form("(?i)(?:beginning|start|end|close) of (?:the|that) year", m -> years(m, 0)),
          form(
              "(?i)before (?:the|that) month (?:was|had run) (?:out|over)",
              m -> counted(m, "month", 0)),
          form("(?<=\\b(?:of|during|over) )the decade(?=[,.;:]| and\\b)", RelativeForms::decade),
          form("(?i)the (?:previous|preceding) year", m -> years(m, -1)),
          form("(?i)the year (?:after|following)" + ALONE, m -> years(m, 1)),
          form("(?i)the year before" + ALONE, m -> years(m, -1)),
          form(
              "(?i)(?<!\\b(?:within|than|until|for|over) )"
                  + ABOUT
                  + NUMBER
                  + " (day|week|fortnight|month|year|decade|century|centurie)s? "
                  + "(?:later|afterwards?|after"
                  + ALONE
                  + ")",
              m -> counted(m, 1)),
          form(
              "(?i)"
                  + ABOUT
                  + NUMBER
                  + " (day|week|fortnight|month|year|decade|century|centurie)s? "
                  + "(?:earlier|previously|before"
                  + ALONE
                  + ")(?! than)",
              m -> counted(m, -1)),
          form(
              "(?i)"
                  + ABOUT
                  + NUMBER
                  + " (day|week|fortnight|month|year|decade)s? after (?:that|this|him|her|them|me|us)\\b",
              m -> counted(m, 1)),
          form(
              "(?i)()" + NUMBER + " (day|week|fortnight|month|year)s? after the \\p{Ll}{3,}",
              RelativeForms::anchored),
          form(SAME + SEASON + "(?! of \\d)", m -> season(m, false)),
          form(NEXT + SEASON, m -> season(m, true)),
          form(SAME + MONTH, m -> month(m, false)),
          form(NEXT + MONTH, m -> month(m, true)),
          form("(?i)(?:later )?(?:that|the same) (?:very )?month", m -> counted(m, "month", 0)),
          form("(?i)(?:the )?(?:following|next) month", m -> counted(m, "month", 1)),
          form(
              "(?i)(?:beginning|start|middle|end|close) of the month", m -> counted(m, "month", 0)),
          form("(?i)the previous month", m -> counted(m, "month", -1)),
          form(NEXT + WEEKDAY, RelativeForms::weekday),
          form(
              "(?<=\\b[Oo]n )the "
                  + WEEKDAY
                  + CalendarWords.PART_OF_DAY
                  + "(?! (?:of|before|after)\\b)",
              RelativeForms::knownWeekday),
          form(
              "(?<=\\b[Oo]n )the "
                  + WEEKDAY
                  + CalendarWords.PART_OF_DAY
                  + "(?= (?:before|after) the \\p{Ll})",
              m -> draft(m, thread -> Optional.empty())),
          form(
              "(?i)(?:on )?(?:the )?(?:next|following) (?:day|morning|afternoon|evening|night)",
              m -> counted(m, "day", 1)),
          form("(?i)the day after" + ALONE, m -> counted(m, "day", 1)),
          form(
              "(?i)the (?:day before" + ALONE + "|previous (?:day|evening|night))",
              m -> counted(m, "day", -1)),
          form(
              "(?i)(?:that|the same|that same) (?:very )?(?:day|afternoon|evening|night)",
              m -> counted(m, "day", 0)),
          form(
              "(?<!\\b[Bb]etween the \\p{Ll}{4,9} of the )(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|night of|morning of|afternoon of|evening of) the )"
                  + DAY
                  + "(?=[,.;:)]|$| (?:\\p{Lu}|inst\\b|(?:he|she|they|it|the|a|an|we|there|and|his|her|all|some|many|most|more|several|both|no|one|two|three|four|five|ten|about|nearly|instant|until|till|but|when|with)\\b))",
              RelativeForms::dayOfMonth),
          form(
              "(?<=\\b(?:that|it|this|which) was the )" + DAY + "(?=[,.;:)]|$| and\\b)",
              RelativeForms::dayOfMonth),
          form(
              "(?<=\\b[Oo]n the )" + DAY + " (?:of last month|ultimo|ult\\.)",
              RelativeForms::dayOfLastMonth));

  private RelativeForms() {}

  private static Optional<DateDraft> draft(MatchResult match, DateDraft.Relative relative) {
    return Optional.of(DateDraft.relative(match.end(), relative));
  }

  private static Optional<DateDraft> years(MatchResult match, int shift) {
    return draft(match, thread -> thread.inYear(shift, YearWords::edtf));
  }

  private static Optional<DateDraft> decade(MatchResult match) {
    return draft(
        match,
        thread ->
            thread
                .inYear(0, year -> DateDraft.format("%03dX", year / 10))
                .map(found -> new DateDraft.Resolved(found.edtf(), found.certain(), false)));
  }

  private static Optional<DateDraft> counted(MatchResult match, int sign) {
    int number = sign * CalendarWords.number(match.group(2));
    String hedge = match.group(1) == null ? "" : match.group(1);
    boolean about = !hedge.isEmpty() && !hedge.matches("(?i)just|only|exactly|barely");
    return draft(match, thread -> thread.shifted(match.group(3), number, about));
  }

  /** "Two days after the manifesto": by the date told last, if it is the manifesto's. */
  private static Optional<DateDraft> anchored(MatchResult match) {
    int number = CalendarWords.number(match.group(2));
    return draft(
        match,
        thread ->
            thread
                .shifted(match.group(3), number, false)
                .map(found -> new DateDraft.Resolved(found.edtf(), false, found.onward())));
  }

  private static Optional<DateDraft> counted(MatchResult match, String unit, int shift) {
    return draft(match, thread -> thread.shifted(unit, shift, false));
  }

  private static Optional<DateDraft> season(MatchResult match, boolean next) {
    int season = CalendarWords.season(match.group(1));
    return draft(match, thread -> thread.part(season, next));
  }

  private static Optional<DateDraft> month(MatchResult match, boolean next) {
    int month = CalendarWords.month(match.group(1));
    return draft(match, thread -> thread.part(month, next));
  }

  private static Optional<DateDraft> weekday(MatchResult match) {
    return draft(match, thread -> Weekdays.next(thread, CalendarWords.weekday(match.group(1))));
  }

  private static Optional<DateDraft> knownWeekday(MatchResult match) {
    return draft(match, thread -> Weekdays.near(thread, CalendarWords.weekday(match.group(1))));
  }

  private static Optional<DateDraft> dayOfMonth(MatchResult match) {
    int day = CalendarWords.ordinal(match.group(1));
    return draft(match, thread -> thread.dayOfMonth(day, 0));
  }

  private static Optional<DateDraft> dayOfLastMonth(MatchResult match) {
    int day = CalendarWords.ordinal(match.group(1));
    return draft(match, thread -> thread.dayOfMonth(day, -1));
  }
}

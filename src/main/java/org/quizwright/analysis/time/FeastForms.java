package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.DateForm.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;

/** Feasts: "Michaelmas 1381", "on the eve of St Martin 1361", "at Easter", "the Lent of 1300". */
final class FeastForms {

  private static final String EVE = "((?:the )?(?:[Ee]ve|[Vv]igil) of )?";
  private static final String DAY_OF =
      "((?:the )?(?:[Ff]east|[Ff]estival|[Dd]ay)(?: day)? of )?(?:the )?";
  private static final String YEAR = ",? (?:of |in )?(?:the year )?" + YearWords.AFTER_MONTH;
  private static final String WHEN =
      "(?<=\\b(?:[Aa]t|[Oo]n|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Oo]f|[Ff]rom|[Tt]o|[Ii]n"
          + "|[Bb]etween|and|Following|every) (?:the )?)";

  static final List<DateForm> ALL =
      List.of(
          form(EVE + DAY_OF + Feasts.NAMES + YEAR, m -> feast(m, YearWords.read(m.group(4)))),
          form(
              "(?<!\\b(?:[Ee]very|[Ee]ach) )"
                  + WHEN
                  + EVE
                  + DAY_OF
                  + Feasts.NAMES
                  + "(?! \\p{Lu}|[’']s|-| (?:week|time|dinner|truce|rising|holidays?|tree|strikes?|parade|demonstrations?)\\b)",
              m -> feast(m, null)),
          form("Lent" + YEAR, m -> lent(m, YearWords.read(m.group(1)))),
          form("Advent" + YEAR, m -> advent(m, YearWords.read(m.group(1)))));

  private FeastForms() {}

  private static Optional<DateDraft> feast(MatchResult match, @Nullable Integer year) {
    String name = match.group(3);
    boolean told = match.group(1) != null || match.group(2) != null;
    if (Feasts.isSaint(name) && !told) {
      return Optional.empty();
    }
    int before = match.group(1) == null ? 0 : 1;
    return Optional.of(new DateDraft(match.end(), year, Shape.DAY, y -> edtf(name, y, before)));
  }

  /** A feast whose day the year doesn't tell is at least in spring. */
  private static String edtf(String name, int year, int before) {
    return Feasts.day(name, year)
        .map(day -> edtf(day.minusDays(before)))
        .orElse(DateDraft.month(year, CalendarWords.season("spring")));
  }

  private static String edtf(LocalDate day) {
    return DateDraft.month(day.getYear(), day.getMonthValue())
        + DateDraft.format("-%02d", day.getDayOfMonth());
  }

  /** From Ash Wednesday to Easter. */
  private static Optional<DateDraft> lent(MatchResult match, int year) {
    String edtf =
        Easter.in(year, -46)
            .map(day -> edtf(day) + "/" + Easter.in(year, -1).map(FeastForms::edtf).orElseThrow())
            .orElse(DateDraft.month(year, 2) + "/" + DateDraft.month(year, 4));
    return Optional.of(DateDraft.fixed(match.end(), year, Shape.RANGE, edtf));
  }

  private static Optional<DateDraft> advent(MatchResult match, int year) {
    return Optional.of(DateDraft.months(match.end(), year, Shape.RANGE, 11, 12));
  }
}

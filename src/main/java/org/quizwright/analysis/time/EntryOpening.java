package org.quizwright.analysis.time;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.model.time.HistoricalDate;

/**
 * The day that an entry of a diary or a letter opens with: "Sat. Sept. 28", "Hull, 3 May, evening".
 *
 * @param weekday what the text calls the day, or null
 */
record EntryOpening(DateDraft draft, @Nullable DayOfWeek weekday) {

  /** So short is a paragraph that is nothing but such a line. */
  private static final int LINE = 60;

  private static final String PLACE = "(?:(?:\\p{Lu}[\\p{L}.’']* ?){1,4}, )?";
  private static final String NAME =
      "\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\\p{Ll}*day|\\p{Ll}{0,2}\\.?)";
  private static final Pattern WEEKDAY = Pattern.compile(NAME);
  private static final Pattern LEFT = Pattern.compile(PLACE + "(?:" + NAME + "[,.]* (?:the )?)?");
  private static final Pattern HOUR =
      Pattern.compile(
          "^,? (?:(?:early|late|in the) )?(?:morning|afternoon|evening|night|noon|midnight)\\b");
  private static final Pattern TEXT = Pattern.compile("(?s)^(?:[.:]|\\s[–—]\\s).*");
  private static final Pattern REST = Pattern.compile("(?s)^(?:$|[?.,:;]| or | \\().*");
  private static final Pattern DOUBT = Pattern.compile("(?s)^ ?(?:\\?| or |\\(\\?).*");
  private static final Pattern SHORT_MONTH =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?= \\d|$| ?\\?)|(?<=\\d )(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}.])");

  /** The day that a heading begins with. */
  static Optional<EntryOpening> ofHeading(@Nullable String heading) {
    return heading == null ? Optional.empty() : at(heading, true);
  }

  /** The day that a paragraph begins with, or is, where nothing else follows. */
  static Optional<EntryOpening> ofParagraph(String text) {
    return at(text, text.length() <= LINE);
  }

  /** Whether a chronicle's entry for {@code found}, a date with its year, begins there. */
  static boolean isChronicle(String text, WrittenDate found) {
    return found.span().start() == 0
        && found.draft().year() != null
        && TEXT.matcher(text.substring(found.span().end())).matches();
  }

  private static Optional<EntryOpening> at(String written, boolean isLine) {
    String text = SHORT_MONTH.matcher(written).replaceAll("$1$2.");
    return DateScanner.scan(text.substring(0, Math.min(text.length(), 2 * LINE))).stream()
        .findFirst()
        .filter(found -> found.draft().shape() == Shape.DAY)
        .filter(found -> LEFT.matcher(text.substring(0, found.span().start())).matches())
        .flatMap(
            found -> {
              String rest = text.substring(found.span().end());
              String after = HOUR.matcher(rest).replaceFirst("");
              return TEXT.matcher(after).matches() || (isLine && REST.matcher(after).matches())
                  ? Optional.of(of(found, text, DOUBT.matcher(rest).matches()))
                  : Optional.empty();
            });
  }

  private static EntryOpening of(DateScanner.Found found, String text, boolean doubtful) {
    Matcher name = WEEKDAY.matcher(text.substring(0, found.span().end()));
    return new EntryOpening(
        doubtful ? found.draft().roughly() : found.draft(),
        name.find() ? day(name.group(1)) : null);
  }

  private static DayOfWeek day(String name) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().substring(0, 3).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  /** The day in that year; empty where the calendar has none. */
  Optional<HistoricalDate> in(int year) {
    return DateDraft.read(draft.edtf().apply(year));
  }

  /** Whether the text calls the day in that year so, or by no name. */
  boolean fits(int year, Manner manner) {
    return in(year)
        .filter(day -> weekday == null || day.start().getDayOfWeek() == manner.inOurs(weekday))
        .isPresent();
  }
}

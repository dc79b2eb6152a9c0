package org.quizwright.analysis.event;

import java.util.regex.Pattern;
import org.quizwright.language.Months;
import org.quizwright.language.SpelledYear;

/** The words of a date with its year, as they stand behind a preposition: "the summer of 1953". */
final class TimePhrase {

  private static final String PART =
      "(?:(?:early|late|mid|spring|summer|autumn|winter|end|beginning|start|middle|close|night|morning"
          + "|afternoon|evening|first|second|half|quarter|months)(?: |-)(?:of |in )?(?:the )?)*";

  /** No groups. */
  static final String WORDS =
      "(?:the )?"
          + PART
          + "(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:"
          + Months.ANY
          + "(?: \\d{1,2})?,? ?)?(?:\\d{3,4}s?|"
          + SpelledYear.WORDS
          + ")";

  private static final Pattern WHOLE = Pattern.compile("(?:(?:in|on|at|by) )?" + WORDS);
  private static final Pattern DAY =
      Pattern.compile("(?:the )?\\d{1,2}(?:st|nd|rd|th)? .*|" + Months.ANY + " \\d{1,2}\\b.*");
  private static final Pattern PLACED = Pattern.compile("(?:in|on|at|by) .*");

  private TimePhrase() {}

  static boolean is(String words) {
    return WHOLE.matcher(words).matches();
  }

  /** "on 5 May 1921", "in the summer of 1953". */
  static String placed(String words) {
    return PLACED.matcher(words).matches()
        ? words
        : (DAY.matcher(words).matches() ? "on " : "in ") + words;
  }
}

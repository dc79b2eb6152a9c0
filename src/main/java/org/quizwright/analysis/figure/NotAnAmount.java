package org.quizwright.analysis.figure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: years, days of the month, ages, numbers in names. */
final class NotAnAmount {

  private static final Pattern YEARS =
      Pattern.compile("(?:1[1-9]|20)\\d{2}(?:\\s?[-–]\\s?\\d{2,4}| (?:to|and) \\d{4})?");
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DAY_AFTER_MONTH = Pattern.compile(MONTH + "\\s$");
  private static final Pattern DAY_BEFORE_MONTH = Pattern.compile("^\\s" + MONTH + "\\b.*");
  private static final Pattern AGE_AFTER_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+,\\s$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\b(?:no\\.|number|chapter|page|p\\.|vol\\.|article)\\s$");

  /** Spans of time place an event and count nothing, unless something lasts or is longer. */
  private static final Pattern DURATION = Pattern.compile("years|months|weeks|days|hours");

  private static final Pattern LASTS =
      Pattern.compile("(?i)\\b(?:last|lasted|lasts|took|takes|for)\\s(?:\\w+\\s)?$");
  private static final Pattern COMPARED =
      Pattern.compile("^\\s(?:shorter|longer|younger|older)\\b.*");
  private static final Pattern PART = Pattern.compile("(?i)\\b(?:first|second|latter|other)\\s$");

  private NotAnAmount() {}

  static boolean standsAt(
      String sentence, int start, int end, @Nullable String unit, boolean money) {
    if (unit != null && DURATION.matcher(unit).matches()) {
      return !LASTS.matcher(sentence.substring(0, start)).find()
          && !COMPARED.matcher(sentence.substring(end)).matches();
    }
    if (unit != null || money) {
      return false;
    }
    String number = sentence.substring(start, end);
    String before = sentence.substring(0, start);
    String after = sentence.substring(end);
    return YEARS.matcher(number).matches()
        || DAY_AFTER_MONTH.matcher(before).find()
        || DAY_BEFORE_MONTH.matcher(after).matches()
        || (AGE_AFTER_NAME.matcher(before).find() && after.startsWith(","))
        || NUMBERED.matcher(before).find()
        || PART.matcher(before).find()
        || after.matches("(?s)^(?:s\\b|-(?:year|month)-old|-\\p{L}).*")
        || number.equalsIgnoreCase("one");
  }
}

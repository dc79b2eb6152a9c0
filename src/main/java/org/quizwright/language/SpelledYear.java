package org.quizwright.language;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in words, as people say them: "nineteen fifty-seven", "nineteen-oh-five". */
public final class SpelledYear {

  private static final int FIRST = 14;
  private static final int LAST = 19;
  private static final String ONES = NumberWord.words(1, 9);

  /** The first two digits of a year in words, in either case; no groups. */
  public static final String CENTURY = "(?i:%s)".formatted(NumberWord.words(FIRST, LAST));

  private static final String REST =
      "(?i:(?:hundred and |oh[- ])(?:%1$s)|(?:hundred and )?(?:%2$s|(?:%3$s)(?:[- ](?:%1$s))?))"
          .formatted(ONES, NumberWord.words(10, LAST), NumberWord.tensWords());

  /** A year in words wherever only a year can stand, as behind a month; no groups. */
  public static final String WORDS =
      "%s[- ]%s(?![\\p{L}\\d-])(?! of\\b| years?\\b)(?!%s)"
          .formatted(CENTURY, REST, NumberWord.COUNTED);

  /** What tells a year from an hour or a score: "in nineteen fifteen", but not "at". */
  private static final String TIME =
      "(?:(?<![\\s\\S])|(?<=\\b(?i:in|by|since|of|until|till|year|and|before|after|during|from|early|mid|late"
          + "|spring|summer|autumn|winter|%s) )|(?<=[“\"(]))".formatted(Months.ANY);

  /** A year in words in running text; no groups. */
  public static final String PATTERN = TIME + WORDS;

  private static final Pattern YEAR = Pattern.compile(PATTERN);
  private static final Pattern WHOLE = Pattern.compile(WORDS);
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?<century>%s)[- ](?:hundred and |oh[- ])?(?<rest>.+)".formatted(CENTURY));

  private SpelledYear() {}

  /** Where the year ends that begins at {@code start}; empty where none does. */
  public static OptionalInt end(String text, int start) {
    Matcher year = YEAR.matcher(text).region(start, text.length());
    return year.useTransparentBounds(true).lookingAt()
        ? OptionalInt.of(year.end())
        : OptionalInt.empty();
  }

  /** Whether a year in words stands somewhere in {@code text}. */
  public static boolean isIn(String text) {
    return YEAR.matcher(text).find();
  }

  /** The year that {@code words} spell; empty where they are no such year. */
  public static OptionalInt read(String words) {
    Matcher parts = PARTS.matcher(words);
    return WHOLE.matcher(words).matches() && parts.matches()
        ? OptionalInt.of(
            century(parts.group("century"))
                + NumberWord.of(parts.group("rest").toLowerCase(Locale.ROOT).replace(' ', '-')))
        : OptionalInt.empty();
  }

  /** 1900 for "nineteen". */
  public static int century(String word) {
    return 100 * NumberWord.small(word.toLowerCase(Locale.ROOT));
  }
}

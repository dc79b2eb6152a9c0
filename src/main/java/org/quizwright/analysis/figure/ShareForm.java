package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Span;

/** "half of", "in half", "two-thirds", "a quarter of", "one in five", "one farm in eight". */
final class ShareForm implements AmountForm {

  private static final List<String> PARTS =
      List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ -]+)"
              + "(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)(s?)\\b(?![- ]\\p{Ll}+est\\b)");
  private static final Pattern HALF =
      Pattern.compile(
          "(?i)(?:one )?(?<!(?:first|second|latter|other|better|upper|lower|western|eastern|northern|southern) )"
              + "half\\b(?= (?:within|in|by|over|during|between|of|that|the|its|his|her|their|our|all|what|as|these|those|pay|price"
              + "|were|was|had|are|have|died|again)\\b|[.,;”\"]|$)(?! (?:the|that) (?:night|day|year|time)\\b)");
  private static final Pattern IN =
      Pattern.compile(
          "(?i)(one|two|three|four|five|six|seven|eight|nine|\\d)(?: (?:(?!(?:one|two|three|four|five|six|seven|eight|nine)\\b)\\p{L}+ ?){1,3}?(?<! ))?"
              + " (?:in(?: every)?|out of every) (?=[\\p{L}\\d])");
  private static final Pattern ORDINAL_USE =
      Pattern.compile(
          "(?i)^ (?:time|day|week|month|century|part|place|year|man|son|edition|party|world|estate"
              + "|class|international|republic|congress|finger|floor)\\b");
  private static final Pattern CUT_IN =
      Pattern.compile(
          "(?i)\\b(?:in|by|from|to)\\s$|\\b(?:\\p{L}+ly|than|about|over|only|almost)\\s$");

  /** "a third and a half" behind "between", "a third to a half". */
  private static final Pattern UP_TO =
      Pattern.compile(
          "(?i) (and|to|or) (?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ -])?"
              + "(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?\\b(?!-)");

  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween $");

  @Override
  public Optional<Amount> at(String sentence, int start) {
    return part(sentence, start)
        .map(share -> upTo(sentence, share))
        .or(() -> half(sentence, start))
        .or(() -> ratio(sentence, start));
  }

  private static Amount upTo(String sentence, Amount share) {
    Matcher matcher = UP_TO.matcher(sentence).region(share.span().end(), sentence.length());
    if (!matcher.lookingAt()) {
      return share;
    }
    boolean between = BETWEEN.matcher(sentence.substring(0, share.span().start())).find();
    int many = matcher.group(2) == null ? 1 : NumberWord.small(lower(matcher.group(2)));
    double high = Math.max(1, many) / divisor(matcher.group(3));
    double rounded = Math.round(high * 1000) / 1000.0;
    return between == matcher.group(1).equals("and") && rounded > share.low() && high < 1
        ? new Amount(
            Amount.Kind.SHARE,
            share.low(),
            rounded,
            share.unit(),
            "",
            new Span(share.span().start(), matcher.end()))
        : share;
  }

  private static Optional<Amount> part(String sentence, int start) {
    Matcher matcher = PART.matcher(sentence).region(start, sentence.length());
    if (!matcher.lookingAt() || ORDINAL_USE.matcher(sentence.substring(matcher.end())).find()) {
      return Optional.empty();
    }
    double value =
        Math.max(1, NumberWord.small(lower(matcher.group(1)))) / divisor(matcher.group(2));
    return value < 1 ? Optional.of(share(value, start, matcher.end())) : Optional.empty();
  }

  private static double divisor(String part) {
    String word = lower(part);
    return word.equals("quarter")
        ? 4
        : word.equals("twentieth") ? 20 : word.equals("hundredth") ? 100 : PARTS.indexOf(word) + 2;
  }

  private static Optional<Amount> half(String sentence, int start) {
    Matcher matcher = HALF.matcher(sentence).region(start, sentence.length());
    matcher.useTransparentBounds(true);
    boolean found = matcher.lookingAt();
    boolean ends =
        found
            && sentence
                .substring(matcher.end())
                .matches("(?s)(?:[.,;”\"].*| (?:within|in|by|over|during|between) .*)?");
    return found && (!ends || CUT_IN.matcher(sentence.substring(0, start)).find())
        ? Optional.of(share(0.5, start, matcher.end()))
        : Optional.empty();
  }

  /** Only small numbers: "one in 1918" is no share. */
  private static Optional<Amount> ratio(String sentence, int start) {
    Matcher matcher = IN.matcher(sentence).region(start, sentence.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String first = lower(matcher.group(1));
    double part =
        Character.isDigit(first.charAt(0)) ? first.charAt(0) - '0' : NumberWord.small(first);
    return Numerals.at(sentence, matcher.end())
        .filter(whole -> whole.value() > part && whole.value() <= 100)
        .filter(whole -> whole.inWords() || part == 1)
        .filter(whole -> Units.at(sentence, whole.end()).isEmpty())
        .map(whole -> share(part / whole.value(), start, whole.end()));
  }

  private static Amount share(double value, int start, int end) {
    return Amount.of(Amount.Kind.SHARE, value, "share", new Span(start, end));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

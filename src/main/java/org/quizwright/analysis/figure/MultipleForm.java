package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/** "twice as many", "double what", "double and triple", "trebled", "was halved". */
final class MultipleForm implements AmountForm {

  private static final String WORDS =
      "double|twice|twofold|triple|treble|thrice|threefold|fourfold|fivefold|tenfold";
  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?i)("
              + WORDS
              + ")(?: (?:and|or) (?:even )?("
              + WORDS
              + "))?"
              + "(?= (?:what|that|the (?:number|size|amount|price|sum|rate|population|figure|length|wage|cost)|as (?:many|much|high|large|long|big)|his|her|their|its|those|this)\\b)");
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)(doubled|trebled|tripled|quadrupled|halved)(?![- ]?\\p{Ll}*(?:up|over|back)\\b)(?!\\w)");

  /** "doubled the grant to 320 acres": what it became says it all. */
  private static final Pattern RESULT =
      Pattern.compile("^[^,;.]{0,40}? to (?:about |some |nearly )?[$£€]?\\d");

  private static final Pattern FOLD =
      Pattern.compile("(?i)(two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)-?fold\\b");

  @Override
  public Optional<Amount> at(String sentence, int start) {
    Matcher multiple = MULTIPLE.matcher(sentence).region(start, sentence.length());
    multiple.useTransparentBounds(true);
    if (multiple.lookingAt()) {
      double low = worth(multiple.group(1));
      String second = multiple.group(2);
      double high = second == null ? low : worth(second);
      Span span = new Span(start, multiple.end());
      return Optional.of(new Amount(Amount.Kind.MULTIPLE, low, high, "times", "", span));
    }
    Matcher verb = VERB.matcher(sentence).region(start, sentence.length());
    if (verb.lookingAt() && !RESULT.matcher(sentence.substring(verb.end())).find()) {
      return Optional.of(times(worth(verb.group(1)), start, verb.end()));
    }
    Matcher fold = FOLD.matcher(sentence).region(start, sentence.length());
    return fold.lookingAt()
        ? Numerals.at(sentence, start).map(number -> times(number.value(), start, fold.end()))
        : Optional.empty();
  }

  private static Amount times(double value, int start, int end) {
    return Amount.of(Amount.Kind.MULTIPLE, value, "times", new Span(start, end));
  }

  private static double worth(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "triple", "treble", "thrice", "threefold", "trebled", "tripled" -> 3;
      case "fourfold", "quadrupled" -> 4;
      case "fivefold" -> 5;
      case "tenfold" -> 10;
      case "halved" -> 0.5;
      default -> 2;
    };
  }
}

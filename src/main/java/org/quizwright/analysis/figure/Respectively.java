package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/** Deals out "A and B had three and one seats, respectively". */
final class Respectively {

  private static final String NAME = "(\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,4})";
  private static final String NUMBER =
      "(" + NumberWords.IN_DIGITS + "|one|" + NumberWords.IN_WORDS + ")";
  private static final Pattern PAIRS =
      Pattern.compile(
          NAME
              + "\\s+and\\s+(?:the\\s+)?"
              + NAME
              + "\\s[^.,;]{0,40}?\\b"
              + NUMBER
              + "\\s+and\\s+"
              + NUMBER
              + "(?:\\s+(\\p{Ll}+))?,?\\s+respectively");

  private Respectively() {}

  /** What each number counts, by name and unit; empty where the sentence has no such pairs. */
  static List<Share> in(String sentence) {
    Matcher matcher = PAIRS.matcher(sentence);
    if (!matcher.find()) {
      return List.of();
    }
    String unit = Optional.ofNullable(matcher.group(5)).orElse("");
    return List.of(share(matcher, 1, 3, unit), share(matcher, 2, 4, unit));
  }

  private static Share share(Matcher matcher, int name, int number, String unit) {
    double value =
        matcher.group(number).equals("one") ? 1 : NumberWords.value(matcher.group(number));
    Span span = new Span(matcher.start(number), matcher.end(number));
    return new Share(matcher.group(name), new Amount(value, value, unit, "", span));
  }

  /** An amount that belongs to a name. */
  record Share(String name, Amount amount) {}
}

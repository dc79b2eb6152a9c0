package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/**
 * "40 miners", "54 to 60 percent", "6-7 tons", "four-month", "fourteen, sometimes sixteen hours".
 */
final class NumberForm implements AmountForm {

  private static final Pattern TO =
      Pattern.compile("\\s?[–-]\\s?|\\sto\\s|\\sor\\s|\\sand\\s|, sometimes ");
  private static final Pattern FROM =
      Pattern.compile("(?i)\\bfrom\\s(?:about\\s|some\\s|around\\s)?$");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\b(?:rose|risen|rise|rising|grew|grown|grow|growing|increas\\w+|jump\\w+|climb\\w+|soar\\w+"
              + "|swell\\w*|swollen|fell|fallen|fall|falling|dropp?\\w*|declin\\w+|shr[aiu]nk\\w*|plung\\w+"
              + "|decreas\\w+|dwindl\\w+|cut|reduc\\w+|rais\\w+|lower\\w+|chang\\w+|went|slid\\w*)\\b");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s(?:some\\s|about\\s)?$");

  /** "from 5,408 in 1930 to 3,654 in 1940". */
  private static final Pattern IN_YEAR =
      Pattern.compile("(?i)\\b(?:in|of|since|by|until|from) (?:1\\d|20)\\d\\d$");

  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)?\\d\\d");
  private static final Pattern WORD_BEHIND = Pattern.compile("^-\\p{L}.*", Pattern.DOTALL);

  @Override
  public Optional<Amount> at(String sentence, int start) {
    return Numerals.at(sentence, start).flatMap(first -> read(sentence, start, first));
  }

  private static Optional<Amount> read(String sentence, int start, Numeral first) {
    Optional<Numeral> second = second(sentence, start, first);
    int end = second.orElse(first).end();
    Optional<Matcher> unit = Units.at(sentence, end);
    if (unit.isEmpty() && WORD_BEHIND.matcher(sentence.substring(end)).matches()) {
      return Optional.empty();
    }
    Amount bare = range(first, second, Amount.Kind.COUNT, "", start);
    return Optional.of(
        unit.map(
                word ->
                    new Amount(
                        Amount.Kind.MEASURE,
                        bare.low(),
                        bare.high(),
                        Units.name(word.group(1)),
                        "",
                        new Span(start, word.end())))
            .orElse(bare));
  }

  private static Optional<Numeral> second(String sentence, int start, Numeral first) {
    Matcher to = TO.matcher(sentence).region(first.end(), sentence.length());
    return to.lookingAt() && joins(sentence, start, to.group())
        ? Numerals.at(sentence, to.end())
            .filter(second -> isMore(first, second))
            .filter(
                second ->
                    !IN_YEAR.matcher(sentence.substring(0, first.end())).find()
                        || YEAR.matcher(sentence.substring(to.end(), second.end())).matches())
        : Optional.empty();
  }

  private static boolean isMore(Numeral first, Numeral second) {
    return second.value() > first.value();
  }

  /** "between 54 and 60" is a range, "12 and 15" isn't; nor is "fell from 90 to 40". */
  static boolean joins(String sentence, int start, String joint) {
    String before = sentence.substring(0, start);
    if (joint.contains("and")) {
      return BETWEEN.matcher(before).find();
    }
    return !joint.contains("to") || !FROM.matcher(before).find() || !CHANGE.matcher(before).find();
  }

  /** The lower end takes the scale of the upper one: "6-7 billion". */
  static Amount range(
      Numeral first, Optional<Numeral> second, Amount.Kind kind, String unit, int start) {
    double high = second.orElse(first).value();
    double scale = second.map(last -> scale(first, last)).orElse(1.0);
    double scaled = first.value() * (first.value() < 1000 && scale > first.value() ? scale : 1);
    double low = scaled <= high ? scaled : Math.min(first.value(), high);
    return new Amount(kind, low, high, unit, "", new Span(start, second.orElse(first).end()));
  }

  /** "two or three hundred", "6 to 7 billion". */
  private static double scale(Numeral first, Numeral last) {
    double value = last.value();
    boolean words = first.inWords() && last.inWords() && first.value() < 10 && value < 1e4;
    if (words && value % 100 == 0) {
      return value % 1000 == 0 ? 1e3 : 100;
    }
    return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e4 ? 1e3 : 1;
  }
}

package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Span;

/** "a quarter of an acre", "half a mile", "an acre and a half", "three-quarters of a ton". */
final class PartOfUnitForm implements AmountForm {

  private static final Pattern PART_OF =
      Pattern.compile(
          "(?i)(?:(?:(an?|one|two|three)[ -])?(quarter|third)s? of|(?:one )?(half)(?: of)?) an? ?(?=\\p{L})");
  private static final Pattern ONE = Pattern.compile("(?i)(?:an?|one) (?=\\p{L})");
  private static final Pattern AND_PART =
      Pattern.compile("(?i) and (?:a |an |one )?(half|quarter|third)\\b");

  @Override
  public Optional<Amount> at(String sentence, int start) {
    return partOf(sentence, start).or(() -> withPart(sentence, start));
  }

  private static Optional<Amount> partOf(String sentence, int start) {
    Matcher part = PART_OF.matcher(sentence).region(start, sentence.length());
    if (!part.lookingAt()) {
      return Optional.empty();
    }
    String many = part.group(1) == null ? "a" : part.group(1).toLowerCase(Locale.ROOT);
    int times = Math.max(1, NumberWord.small(many));
    String of = part.group(3) == null ? part.group(2) : part.group(3);
    return Units.at(sentence, part.end())
        .map(unit -> amount(times * worth(of), unit.group(1), start, unit.end()));
  }

  private static Optional<Amount> withPart(String sentence, int start) {
    Matcher one = ONE.matcher(sentence).region(start, sentence.length());
    Optional<Numeral> number = Numerals.at(sentence, start);
    double whole = one.lookingAt() ? 1 : number.map(Numeral::value).orElse(0.0);
    int end = one.lookingAt() ? one.end() : number.map(Numeral::end).orElse(start);
    return whole == 0 ? Optional.empty() : withPart(sentence, start, whole, end);
  }

  private static Optional<Amount> withPart(String sentence, int start, double whole, int end) {
    Optional<Matcher> unit = Units.at(sentence, end);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Matcher and = AND_PART.matcher(sentence).region(unit.get().end(), sentence.length());
    return and.lookingAt()
        ? Optional.of(amount(whole + worth(and.group(1)), unit.get().group(1), start, and.end()))
        : Optional.empty();
  }

  private static double worth(String part) {
    return switch (part.toLowerCase(Locale.ROOT)) {
      case "half" -> 0.5;
      case "quarter" -> 0.25;
      default -> 1 / 3.0;
    };
  }

  private static Amount amount(double value, String unit, int start, int end) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return Amount.of(
        Amount.Kind.MEASURE, rounded, Units.several(Units.name(unit)), new Span(start, end));
  }
}

package org.quizwright.analysis.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.Span;

/** Deals out "A and B had three and one seats, respectively". */
final class Respectively {

  private static final String NAME = "(\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,4})";
  private static final String NUMBER = "(\\d[\\d,]*|\\p{Ll}+(?:-\\p{Ll}+)?)";
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

  private static final Pattern FIRST =
      Pattern.compile("^(?: (?:percent|per cent|million))? and (?:some |about )?[£$€]?\\d");
  private static final Pattern SECOND =
      Pattern.compile("\\d(?: (?:percent|per cent|million))? and (?:some |about )?[£$€]?$");

  private Respectively() {}

  /** The readings of a sentence, where the pairs of it replace those of their stretch. */
  static List<Reading> dealt(String sentence, List<Reading> readings) {
    Matcher matcher = PAIRS.matcher(sentence);
    if (!matcher.find()) {
      return readings;
    }
    String unit = Optional.ofNullable(matcher.group(5)).orElse("");
    Optional<Reading> first = share(sentence, matcher, 1, 3, unit);
    Optional<Reading> second = share(sentence, matcher, 2, 4, unit);
    if (first.isEmpty() || second.isEmpty()) {
      return readings;
    }
    Stream<Reading> others =
        readings.stream()
            .filter(
                reading ->
                    reading.amount().span().end() <= matcher.start(3)
                        || reading.amount().span().start() >= matcher.end(4));
    return Stream.concat(others, Stream.of(first.get(), second.get()))
        .sorted(Comparator.comparingInt(reading -> reading.amount().span().start()))
        .toList();
  }

  /** "863 and 4,439 in 1879 and 1881 respectively": each number has the date of its place. */
  static Optional<DateMention> date(Span number, String sentence, List<DateMention> dates) {
    if (dates.size() != 2 || !sentence.contains("respectively")) {
      return Optional.empty();
    }
    String between = sentence.substring(dates.get(0).span().end(), dates.get(1).span().start());
    boolean first = FIRST.matcher(sentence.substring(number.end())).find();
    boolean second = SECOND.matcher(sentence.substring(0, number.start())).find();
    return between.equals(" and ") && first != second
        ? Optional.of(dates.get(first ? 0 : 1))
        : Optional.empty();
  }

  private static Optional<Reading> share(
      String sentence, Matcher matcher, int name, int number, String unit) {
    Span span = new Span(matcher.start(number), matcher.end(number));
    return Numerals.at(sentence, span.start())
        .map(value -> Amount.of(Amount.Kind.COUNT, value.value(), unit, span))
        .map(amount -> new Reading(amount, unit, (unit + " of " + matcher.group(name)).strip()));
  }
}

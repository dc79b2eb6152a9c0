package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Span;

/**
 * "$5.8 billion", "$6-7 billion", "£3 15s 6d", "three shillings and sixpence", "a dollar thirty".
 */
final class MoneyForm implements AmountForm {

  private static final Pattern SIGN = Pattern.compile("(?:US|A|C|NZ|R)?([$£€¥])\\s?(?=\\d)");
  private static final Pattern TO =
      Pattern.compile(
          "(?:\\s?[-–]\\s?|\\sto\\s|\\sand\\s|\\sor\\s(?=[$£€¥]))(?:US)?[$£€¥]?(?=\\d)");
  private static final Pattern POUNDS =
      Pattern.compile("£(\\d[\\d,]*)[ .](\\d{1,2})s\\.?(?:[ ,]*(?:and )?(\\d{1,2})d\\b\\.?)?");
  private static final Pattern SHILLINGS =
      Pattern.compile(
          "(\\d{1,2})s\\.? ?(\\d{1,2})d\\b\\.?|(\\d{1,2})s(?:\\b\\.?(?= (?:a|per)\\b)|\\.)");
  private static final Pattern SHILLINGS_TO =
      Pattern.compile("(\\d{1,2})s\\.? (?:or|to) (\\d{1,2})s\\b\\.?");
  private static final Pattern TWENTIES =
      Pattern.compile("(?i)\\b(?:his|her|their|the|early|late|mid)[- ]$");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?i)(pounds?|dollars?|shillings?|marks?)(?:,? and|,)? (?!and)(?=[a-z0-9])");
  private static final Pattern SMALLER =
      Pattern.compile("(?i)[- ]?(shillings?|pence|cents|pfennigs?)?(?!\\w)");

  private static final Pattern PENCE =
      Pattern.compile(
          "(?i)(two|three|four|five|six|seven|eight|nine|ten|eleven)pence( (?:to|or) a shilling)\\b");
  private static final Pattern CENTS =
      Pattern.compile("(\\d{1,2}) cents (?:to|or) (?:US)?\\$(\\d+(?:\\.\\d+)?)");

  @Override
  public Optional<Amount> at(String sentence, int start) {
    return mixed(sentence, start)
        .or(() -> oldPounds(sentence, start))
        .or(() -> oldShillings(sentence, start))
        .or(() -> signed(sentence, start))
        .or(() -> inWords(sentence, start));
  }

  /** "75 cents to $1.25", "eightpence to a shilling": a range over two units. */
  private static Optional<Amount> mixed(String sentence, int start) {
    Matcher pence = PENCE.matcher(sentence).region(start, sentence.length());
    if (pence.lookingAt()) {
      double low = NumberWord.small(pence.group(1).toLowerCase(Locale.ROOT));
      double high = 12;
      Span span = new Span(start, pence.end());
      return Optional.of(new Amount(Amount.Kind.MEASURE, low, high, "pence", "", span));
    }
    Matcher cents = CENTS.matcher(sentence).region(start, sentence.length());
    return cents.lookingAt()
        ? Optional.of(
            new Amount(
                Amount.Kind.MEASURE,
                number(cents.group(1)) / 100,
                number(cents.group(2)),
                "US dollars",
                "",
                new Span(start, cents.end())))
        : Optional.empty();
  }

  private static Optional<Amount> oldPounds(String sentence, int start) {
    Matcher matcher = POUNDS.matcher(sentence).region(start, sentence.length());
    return matcher.lookingAt()
        ? Optional.of(
            money(
                number(matcher.group(1))
                    + number(matcher.group(2)) / 20
                    + number(matcher.group(3)) / 240,
                "pounds",
                start,
                matcher.end()))
        : Optional.empty();
  }

  private static Optional<Amount> oldShillings(String sentence, int start) {
    boolean number = Character.isDigit(sentence.charAt(start));
    if (!number || TWENTIES.matcher(sentence.substring(0, start)).find()) {
      return Optional.empty();
    }
    Matcher range = SHILLINGS_TO.matcher(sentence).region(start, sentence.length());
    if (range.lookingAt()) {
      double low = number(range.group(1));
      double high = Math.max(low, number(range.group(2)));
      Span span = new Span(start, range.end());
      return Optional.of(new Amount(Amount.Kind.MEASURE, low, high, "shillings", "", span));
    }
    Matcher matcher = SHILLINGS.matcher(sentence).region(start, sentence.length());
    return matcher.lookingAt()
        ? Optional.of(
            money(
                number(matcher.group(1)) + number(matcher.group(3)) + number(matcher.group(2)) / 12,
                "shillings",
                start,
                matcher.end()))
        : Optional.empty();
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(",", ""));
  }

  private static Amount money(double value, String unit, int start, int end) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return Amount.of(Amount.Kind.MEASURE, rounded, unit, new Span(start, end));
  }

  private static Optional<Amount> signed(String sentence, int start) {
    Matcher sign = SIGN.matcher(sentence).region(start, sentence.length());
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    String unit = Units.currency(sign.group(1));
    return Numerals.at(sentence, sign.end())
        .map(
            first -> {
              Matcher to = TO.matcher(sentence).region(first.end(), sentence.length());
              Optional<Numeral> second =
                  to.lookingAt() && NumberForm.joins(sentence, start, to.group())
                      ? Numerals.at(sentence, to.end())
                      : Optional.empty();
              return NumberForm.range(first, second, Amount.Kind.MEASURE, unit, start);
            });
  }

  /** Pounds with shillings, shillings with pence, dollars with cents. */
  private static Optional<Amount> inWords(String sentence, int start) {
    Optional<Numeral> first = Numerals.at(sentence, afterArticle(sentence, start));
    int end = first.map(Numeral::end).orElse(afterArticle(sentence, start) - 1);
    Matcher unit =
        IN_WORDS.matcher(sentence).region(Math.min(end + 1, sentence.length()), sentence.length());
    if ((first.isEmpty() && end + 1 == start) || !unit.lookingAt()) {
      return Optional.empty();
    }
    Optional<Numeral> rest = Numerals.at(sentence, unit.end());
    Matcher smaller =
        SMALLER
            .matcher(sentence)
            .region(rest.map(Numeral::end).orElse(unit.end()), sentence.length());
    String name = Units.name(unit.group(1));
    if (rest.isEmpty() || !smaller.lookingAt() || !fits(name, smaller.group(1))) {
      return Optional.empty();
    }
    double value = first.map(Numeral::value).orElse(1.0) + rest.get().value() / parts(name);
    return Optional.of(money(value, name.endsWith("s") ? name : name + "s", start, smaller.end()));
  }

  private static int afterArticle(String sentence, int start) {
    return sentence.regionMatches(true, start, "a ", 0, 2) ? start + 2 : start;
  }

  /** "a dollar thirty" needs no word for the cents. */
  private static boolean fits(String unit, @Nullable String smaller) {
    if (smaller == null) {
      return unit.startsWith("dollar");
    }
    return switch (unit.substring(0, 4)) {
      case "poun" -> smaller.startsWith("shilling");
      case "shil" -> smaller.equals("pence");
      default -> smaller.equals("cents") || smaller.startsWith("pfennig");
    };
  }

  private static double parts(String unit) {
    return unit.startsWith("pound") ? 20 : unit.startsWith("shilling") ? 12 : 100;
  }
}

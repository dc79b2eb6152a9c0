package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.SpelledYear;

/** Reads the amounts in a sentence: money, percentages, ranges, counts, shares, multiples. */
final class AmountReader {

  private static final Pattern START =
      Pattern.compile("(?<![\\p{L}\\d$£€¥#/]|\\d[.,:-]|\\p{L}-)(?=[\\p{L}\\d$£€¥])");

  private static final List<AmountForm> FORMS =
      List.of(
          new MoneyForm(),
          new PartOfUnitForm(),
          new ShareForm(),
          new RoundForm(),
          new MultipleForm(),
          new NumberForm());

  private AmountReader() {}

  /** The amounts of a sentence from left to right; years, dates and ages aren't amounts. */
  static List<Amount> read(ParsedSentence sentence) {
    List<Amount> found = new ArrayList<>();
    String text = sentence.text();
    Matcher starts = START.matcher(text);
    int from = 0;
    while (starts.find()) {
      int start = starts.start();
      from = Math.max(from, SpelledYear.end(text, start).orElse(from));
      Optional<Amount> amount = start < from ? Optional.empty() : at(text, start);
      if (amount.isPresent()) {
        from = amount.get().span().end();
        amount
            .filter(each -> !NotAnAmount.is(sentence, each))
            .map(each -> hedged(text, each))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Amount> at(String text, int start) {
    return AmountOpenings.at(text, start)
        ? FORMS.stream().flatMap(form -> form.at(text, start).stream()).findFirst()
        : Optional.empty();
  }

  private static Amount hedged(String text, Amount amount) {
    String before = text.substring(0, amount.span().start());
    String around = Hedges.around(before, text.substring(amount.span().end()));
    Amount hedged = amount.hedged((around + " " + amount.hedge()).strip());
    return amount.kind() == Amount.Kind.COUNT && amount.unit().isEmpty()
        ? Units.inBrackets(text.substring(amount.span().end()))
            .map(
                unit ->
                    new Amount(
                        Amount.Kind.MEASURE,
                        hedged.low(),
                        hedged.high(),
                        unit,
                        hedged.hedge(),
                        hedged.span()))
            .orElse(hedged)
        : hedged;
  }
}

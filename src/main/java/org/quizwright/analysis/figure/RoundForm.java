package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Span;

/**
 * "hundreds of thousands": a magnitude, hedged by its own words; plain "thousands" says too little.
 */
final class RoundForm implements AmountForm {

  private static final Pattern ROUND =
      Pattern.compile(
          "(?i)(tens|scores|dozens|hundreds|thousands) of (hundreds|thousands|millions|billions)\\b");

  @Override
  public Optional<Amount> at(String sentence, int start) {
    Matcher matcher = ROUND.matcher(sentence).region(start, sentence.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()
        || sentence.substring(matcher.end()).matches("(?s) of (?:years|miles)\\b.*")) {
      return Optional.empty();
    }
    double value = worth(matcher.group(1)) * worth(matcher.group(2));
    Span span = new Span(start, matcher.end());
    return Optional.of(
        Amount.of(Amount.Kind.COUNT, value, "", span)
            .hedged(matcher.group().toLowerCase(Locale.ROOT)));
  }

  private static double worth(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    return word.equals("tens") ? 10 : NumberWord.scale(word.substring(0, word.length() - 1));
  }
}

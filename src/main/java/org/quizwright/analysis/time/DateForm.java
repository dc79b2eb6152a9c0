package org.quizwright.analysis.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to write a date.
 *
 * @param pattern what it looks like
 * @param read what it says; empty where it isn't a date after all
 */
record DateForm(Pattern pattern, Function<MatchResult, Optional<DateDraft>> read) {

  /** All ways, the more telling before those that they contain. */
  static final List<DateForm> ALL =
      Stream.of(
              DayForms.ALL,
              FeastForms.ALL,
              MonthForms.ALL,
              SeasonForms.ALL,
              CenturyForms.ALL,
              DecadeForms.ALL,
              RangeForms.ALL,
              YearForms.ALL,
              DeicticForms.ALL,
              RelativeForms.ALL,
              VagueForms.ALL,
              MonthForms.BARE)
          .flatMap(List::stream)
          .toList();

  /** A form whose words no letter and no digit follow. */
  static DateForm form(String pattern, Function<MatchResult, Optional<DateDraft>> read) {
    return new DateForm(Pattern.compile(pattern + "(?![\\p{L}\\d])"), read);
  }

  /** The date that begins at {@code offset} of {@code sentence}. */
  static Optional<DateDraft> at(String sentence, int offset) {
    for (DateForm form : ALL) {
      Matcher matcher = form.pattern.matcher(sentence).region(offset, sentence.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        Optional<DateDraft> draft = form.read.apply(matcher.toMatchResult());
        if (draft.isPresent()) {
          return draft.map(found -> YearReference.behind(sentence, found));
        }
      }
    }
    return Optional.empty();
  }
}

package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;

/** Dates that a sentence gives to what the next one tells: "This is what happened in May." */
final class Announced {

  private static final Pattern PROMISE =
      Pattern.compile(
          "\\bwhat (?:happened|followed|came|took place|occurred|was done) (?:next )?(?:in|on|during) (?:the )?$");

  private Announced() {}

  /**
   * The date, where {@code sentence} does nothing but announce it and what follows has no other.
   */
  static Optional<DateMention> by(
      AnalysedSentence sentence, List<DateMention> dates, List<DateMention> next) {
    return dates.size() == 1 && next.isEmpty() && announces(sentence, dates.get(0))
        ? Optional.of(dates.get(0))
        : Optional.empty();
  }

  private static boolean announces(AnalysedSentence sentence, DateMention date) {
    String before = sentence.text().substring(0, date.span().start());
    return date.use() == DateUse.AT && PROMISE.matcher(before).find();
  }
}

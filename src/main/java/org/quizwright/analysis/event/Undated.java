package org.quizwright.analysis.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.analysis.time.Reckoning;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * What a statement tells of its own days without a date: it is as old as the statement. When
 * exactly isn't known, so that nothing is ordered by it.
 */
final class Undated {

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!s)");

  private final Map<String, HistoricalDate> written;

  /**
   * @param written when each source was written that speaks of its own present
   */
  Undated(Map<String, HistoricalDate> written) {
    this.written = written;
  }

  /** The date of the statement, where the sentence has none and tells a single deed. */
  Optional<DateMention> date(AnalysedSentence sentence, List<DateMention> dates) {
    boolean speaks = !QuotedStretches.of(sentence.parsed()).isEmpty();
    return dates.isEmpty() && !speaks && tellsADeed(sentence.parsed())
        ? Optional.ofNullable(written.get(sentence.ref().source()))
            .map(date -> dated(sentence.text(), date))
        : Optional.empty();
  }

  /** A bare "Wednesday" is one just before the statement, and so within its month or season. */
  private static DateMention dated(String text, HistoricalDate date) {
    Matcher day = WEEKDAY.matcher(text);
    boolean named = day.find();
    Span span = named ? new Span(day.start(), day.end()) : new Span(0, 0);
    boolean recent = named && date.precision() != Precision.YEAR;
    return new DateMention(span, date, DateUse.AT, Reckoning.INHERITED, recent);
  }

  private static boolean tellsADeed(ParsedSentence sentence) {
    return Clause.main(sentence)
        .filter(clause -> isDeed(sentence.token(clause.head()).lemma()))
        .filter(clause -> isRecent(sentence, clause))
        .filter(clause -> !clause.isNegated() && !clause.isModal())
        .isPresent();
  }

  private static boolean isDeed(String verb) {
    return EventWords.TURNING.has(verb) || EventVerbs.DECISIVE.has(verb);
  }

  /** Simple past or present perfect, not past perfect. */
  private static boolean isRecent(ParsedSentence sentence, Clause clause) {
    Stream<Token> auxiliaries =
        sentence.children(clause.head(), "aux").stream().map(sentence::token);
    return auxiliaries.allMatch(
            token -> List.of("have", "has", "was", "were").contains(token.text()))
        && sentence.token(clause.head()).hasTag("VBD", "VBN");
  }
}

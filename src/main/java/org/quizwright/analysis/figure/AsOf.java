package org.quizwright.analysis.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.Enclosures;
import org.quizwright.analysis.time.Setting;
import org.quizwright.analysis.time.TaggedDates;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.time.HistoricalDate;

/**
 * The time that figures hold for: the date that governs the number in its sentence, else, in the
 * past tense and of what has happened once, where the story stands, and else the time of writing.
 */
final class AsOf {

  private static final Pattern QUOTED = Pattern.compile("^[“\"‘]|[”\"]$");

  /** The end of a quotation that a sentence before has opened. */
  private static final Pattern CLOSES = Pattern.compile("^[^“\"]*[”\"]$");

  /** What the dead and the burnt are called, whom a plaque counts but no plaque's time has. */
  private static final Lexicon TOLL = Lexicon.read("toll-words");

  private final TaggedDates dates;

  AsOf(TaggedDates dates) {
    this.dates = dates;
  }

  /**
   * Null where nothing tells.
   *
   * @param spoken whether somebody else than the author speaks, whose present is that of the story
   */
  @Nullable HistoricalDate of(AnalysedSentence sentence, Reading reading, boolean spoken) {
    Span number = reading.amount().span();
    Clauses clauses = new Clauses(sentence.parsed());
    Setting setting = dates.settings().getOrDefault(sentence.ref(), Setting.NONE);
    List<DateMention> own = dates.mentions().getOrDefault(sentence.ref(), List.of());
    boolean now = clauses.isNow(number);
    return new GoverningDate(sentence.text(), own, clauses, number)
        .find()
        .map(
            date ->
                HeldDate.of(
                    date,
                    sentence.text(),
                    number,
                    clauses.isPast(number) ? null : setting.present()))
        .orElseGet(
            () -> {
              HistoricalDate story = setting.story();
              boolean present = clauses.isPerfect(number) || (now && !isToll(reading, clauses));
              boolean author = !spoken && !isQuoted(sentence.text(), number);
              return present && (author || story == null) ? setting.present() : story;
            });
  }

  private static boolean isQuoted(String sentence, Span number) {
    return CLOSES.matcher(sentence).find()
        || (QUOTED.matcher(sentence).find() && Enclosures.of(sentence).quote(number));
  }

  private static boolean isToll(Reading reading, Clauses clauses) {
    Amount amount = reading.amount();
    List<String> counted = Words.lemmas(reading.unit() + " " + reading.measures());
    return !amount.isShare()
        && (counted.stream().anyMatch(TOLL::has)
            || clauses.lemmasBeside(amount.span()).anyMatch(TOLL::has));
  }
}

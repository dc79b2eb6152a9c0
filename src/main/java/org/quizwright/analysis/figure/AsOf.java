package org.quizwright.analysis.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
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
    return new GoverningDate(sentence.text(), own, clauses, number)
        .find()
        .map(date -> held(date, sentence.text(), clauses, number, setting))
        .orElseGet(() -> inherited(reading, clauses, setting, spoken));
  }

  private static HistoricalDate held(
      DateMention date, String sentence, Clauses clauses, Span number, Setting setting) {
    return HeldDate.of(date, sentence, number, clauses.isPast(number) ? null : setting.present());
  }

  private static @Nullable HistoricalDate inherited(
      Reading reading, Clauses clauses, Setting setting, boolean spoken) {
    Span number = reading.amount().span();
    boolean state = clauses.isPresent(number) && !isToll(reading, clauses);
    if (!state && !clauses.isPerfect(number)) {
      return setting.past();
    }
    return spoken && setting.told() != null ? setting.told() : setting.present();
  }

  private static boolean isToll(Reading reading, Clauses clauses) {
    List<String> counted = Words.in(reading.unit() + " " + reading.measures());
    return counted.stream().anyMatch(TOLL::has)
        || clauses.wordsBeside(reading.amount().span()).anyMatch(TOLL::has);
  }
}

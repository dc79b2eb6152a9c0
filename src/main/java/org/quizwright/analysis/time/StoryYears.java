package org.quizwright.analysis.time;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Clause;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Follows how a narrative goes on in the year that it has told last. */
final class StoryYears {

  /** How many sentences without a date the year is trusted for. */
  private static final int REACH = 4;

  /** A leap in time that no date can be reckoned from. */
  private static final Pattern LEAP =
      Pattern.compile(
          "(?i)\\b(?:months?|years?|decades?|centur(?:y|ies)|generations?) (?:later|afterwards?|on|passed|went by|before|earlier|ago)\\b"
              + "|\\b(?:long|much) (?:after|afterwards|later|before|earlier)\\b");

  private final Map<TextRef, HistoricalDate> years;
  private int since = REACH + 1;
  private int passage;

  /** Whether the passage has told of another day than that of its entry. */
  private boolean strayed;

  /**
   * Starts before the first sentence.
   *
   * @param years to which those of the source are added
   */
  StoryYears(Map<TextRef, HistoricalDate> years) {
    this.years = years;
  }

  /**
   * Passes a sentence; one in the present, or of a time that can't be reckoned, ends the story.
   *
   * @param written how many dates it names
   * @param found how many of them could be reckoned
   * @param thread where it leaves the story
   */
  void pass(AnalysedSentence sentence, int written, int found, DateThread thread) {
    Optional<HistoricalDate> day = thread.entryDay();
    boolean leaps = written > found || (written == 0 && LEAP.matcher(sentence.text()).find());
    boolean leaves = leaps || (written == 0 && isPresent(sentence));
    since = leaves ? REACH + 1 : found > 0 ? 0 : since + 1;
    if (sentence.ref().passage() != passage) {
      passage = sentence.ref().passage();
      strayed = false;
    }
    strayed |= leaps || !day.equals(Optional.ofNullable(thread.last()));
    if (day.isPresent()) {
      since = REACH + 1;
      day.filter(date -> written == 0 && !strayed)
          .map(HistoricalDate::roughly)
          .ifPresent(date -> years.put(sentence.ref(), date));
    } else if (written == 0 && since <= REACH) {
      year(thread).ifPresent(year -> years.put(sentence.ref(), year));
    }
  }

  /** The year that the story surely stands in, and goes on in. */
  private static Optional<HistoricalDate> year(DateThread thread) {
    boolean narrative = !thread.manner().ofItsTime() && !thread.manner().recent();
    return Optional.ofNullable(thread.year())
        .filter(year -> narrative && thread.sure())
        .map(year -> HistoricalDate.parse(YearWords.edtf(year)));
  }

  private static boolean isPresent(AnalysedSentence sentence) {
    return Clause.main(sentence.parsed())
        .filter(Clause::isFinite)
        .filter(clause -> !clause.isPast())
        .isPresent();
  }
}

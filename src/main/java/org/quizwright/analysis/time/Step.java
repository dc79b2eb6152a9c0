package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * A date that a reading of a source has come to.
 *
 * @param before the step before it, or null for the first
 * @param passage where it is told
 * @param written how, or null where a heading or question names it
 * @param date what it means
 * @param choice what was chosen where the words leave it open, or null
 * @param stray how far it lies from the story
 */
record Step(
    @Nullable Step before,
    int passage,
    @Nullable WrittenDate written,
    HistoricalDate date,
    @Nullable Choice choice,
    double stray) {

  /**
   * What was chosen for a date whose words leave it open.
   *
   * @param lead how much more any other would have cost; less where the story only remembers
   */
  record Choice(Resolved value, double lead) {

    private static final double SURE = 0.3;

    /** The value, certain only where nothing else comes near. */
    Resolved resolved() {
      return lead >= SURE ? value : value.doubted();
    }
  }

  /** Whether its year was guessed, and not written or counted. */
  boolean isGuessed() {
    return choice != null && written != null && written.draft().relative() == null;
  }

  /** The first and the last year of it. */
  Stream<Integer> years() {
    int to = date.end().equals(LocalDate.MAX) ? date.year() : date.end().getYear();
    return Stream.of(date.year(), to).distinct();
  }

  /** Whether it tells of something beside the story. */
  boolean isAside() {
    return written != null && written.isAside();
  }

  /** Whether nothing is counted from it: what the story hasn't gone on to. */
  boolean isApart() {
    return written != null
        && !written.context().isBeside()
        && (written.isBesideStory() || (written.context().telling().pastPerfect() && !goesOn()));
  }

  private boolean goesOn() {
    boolean by = written != null && written.context().use() == DateUse.BY;
    return by || (before != null && date.start().isAfter(before.date.end()));
  }

  /** Whether its year is certain; a report that opens the source dates no story. */
  boolean isSure() {
    boolean report =
        before == null && written != null && written.context().use() == DateUse.CITATION;
    return !report
        && !date.approximate()
        && (date.precision() == Precision.SEASON || years().count() == 1)
        && (choice == null || choice.resolved().certain());
  }

  /**
   * Whether its year was guessed and another one comes near; what is counted bears its own doubt.
   */
  boolean isDoubted() {
    return choice != null && isGuessed() && !choice.resolved().certain();
  }

  /** Whether its sentence has told of a later date, which it only explains. */
  boolean explains() {
    return written != null
        && before != null
        && before.isIn(written)
        && !before.isApart()
        && date.end().isBefore(before.date.start());
  }

  /** Whether the story may have gone on to it: it is no report's, and not told aside. */
  boolean isOfStory() {
    boolean report = written != null && written.context().use() == DateUse.CITATION;
    return !report && !isApart() && !explains();
  }

  /** Whether words of a sentence that name what they are counted from may mean this. */
  boolean mayAnchor(AnalysedSentence sentence, String words) {
    if (written == null) {
      return true;
    }
    String text = written.sentence().text();
    boolean same = written.sentence().ref().equals(sentence.ref());
    return RelativeWords.mayCountFrom(same ? text.replace(words, "") : text, words);
  }

  boolean isIn(WrittenDate other) {
    return written != null && written.sentence().ref().equals(other.sentence().ref());
  }
}

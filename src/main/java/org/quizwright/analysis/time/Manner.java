package org.quizwright.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Clause;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * How a source speaks of time.
 *
 * <p>A narrative goes on from date to date. A text that speaks of its own present leans on the day
 * it appeared. News are told in the past tense, but of the days before they appeared.
 *
 * @param issued when the source appeared, or null
 * @param ofItsTime whether the source speaks of its own present
 * @param spoken whether it is what people say from memory
 * @param news whether it reports what has just happened
 * @param recent whether the days that it tells without a year lie just before it appeared
 * @param memory whether somebody tells or writes down from memory what he or she saw, and doesn't
 *     speak of the present
 * @param named the one year that its title or the course's names, or null
 * @param drift by how many days its weekdays run ahead of our calendar's, as in Old Style dates
 */
record Manner(
    @Nullable HistoricalDate issued,
    boolean ofItsTime,
    boolean spoken,
    boolean news,
    boolean recent,
    boolean memory,
    @Nullable Integer named,
    int drift) {

  /** One clause in so many is the narrator's own where somebody writes of his or her life. */
  private static final int OWN = 6;

  private static final String LETTER = "personal_communication";
  private static final List<String> SPOKEN = List.of("interview", "speech", "hearing", LETTER);
  private static final List<String> NEWS =
      List.of("article-newspaper", "article-magazine", "broadcast", "post", "post-weblog");

  /** As the passages of one source speak. */
  static Manner of(
      Metadata work, String course, List<AnalysedPassage> passages, List<DateScanner.Found> dates) {
    List<Clause> clauses = clauses(passages);
    boolean ofItsTime = speaksOfItsPresent(clauses);
    boolean spoken = isSpoken(work);
    boolean recent = !spoken && Recency.is(work.issued(), dates);
    return new Manner(
        work.issued(),
        ofItsTime,
        spoken,
        NEWS.contains(work.type()),
        recent,
        !recent && !ofItsTime && (spoken ? !LETTER.equals(work.type()) : isOfOwnLife(clauses)),
        NamedYear.in(work.title())
            .or(() -> NamedYear.in(course))
            .map(HistoricalDate::year)
            .orElse(null),
        0);
  }

  /** The same in a calendar in which {@code day} is such a weekday. */
  Manner knowing(LocalDate day, DayOfWeek weekday) {
    int days = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
    return new Manner(issued, ofItsTime, spoken, news, recent, memory, named, days);
  }

  /** What our calendar calls the weekday that the source means. */
  DayOfWeek inOurs(DayOfWeek weekday) {
    return weekday.minus(drift);
  }

  /** Whether the text appeared then: what stands above it may be a newspaper's date. */
  boolean isIssue(HistoricalDate date) {
    return issued != null && !spoken && (date.contains(issued) || issued.contains(date));
  }

  /** Whether {@code date} lies years before the text appeared. */
  boolean isOld(HistoricalDate date) {
    return issued != null && date.end().getYear() < issued.start().getYear() - 1;
  }

  /** Whether somebody who speaks of the past names the year in which he or she speaks. */
  boolean isTellersYear(int year) {
    return memory && spoken && issued != null && issued.year() == year;
  }

  /** Whether one passage tells nothing for certain of the next. */
  boolean remembers() {
    return memory || spoken;
  }

  static boolean isSpoken(Metadata work) {
    return SPOKEN.contains(work.type());
  }

  static boolean isOfItsTime(List<AnalysedPassage> passages) {
    return speaksOfItsPresent(clauses(passages));
  }

  private static List<Clause> clauses(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> Clause.main(sentence.parsed()).stream())
        .filter(Clause::isFinite)
        .toList();
  }

  private static boolean isOfOwnLife(List<Clause> clauses) {
    return clauses.stream().filter(Manner::isOwn).count() * OWN > clauses.size();
  }

  private static boolean isOwn(Clause clause) {
    return clause.subject().stream()
        .anyMatch(i -> clause.sentence().token(i).text().matches("I|[Ww]e"));
  }

  /** Whether {@code date} is the day of telling, which an interview's opening names. */
  boolean isOfTelling(HistoricalDate date) {
    return memory && date.precision() == Precision.DAY && date.equals(issued);
  }

  private static boolean speaksOfItsPresent(List<Clause> clauses) {
    return clauses.stream().filter(Clause::isPast).count() * 2 < clauses.size();
  }

  /** What "yesterday" and "last year" are counted from; empty where the text isn't dated. */
  Optional<IssueDates> issue() {
    return Optional.ofNullable(issued).map(day -> new IssueDates(day, !spoken));
  }

  /** Whether "yesterday" is the day before the text appeared and not a storyteller's. */
  boolean isDeictic() {
    return ofItsTime || news || (spoken && !memory);
  }

  /** Whether the text had appeared before {@code date}. */
  boolean isToCome(HistoricalDate date) {
    return issued != null && date.start().isAfter(issued.end());
  }

  /** Whether the text had appeared before {@code year}. */
  boolean isLate(int year) {
    return issued != null && year > issued.end().getYear();
  }
}

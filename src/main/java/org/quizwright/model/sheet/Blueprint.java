package org.quizwright.model.sheet;

import java.util.List;
import java.util.TreeSet;
import org.quizwright.model.Checks;
import org.quizwright.model.question.Level;

/**
 * What a teacher asks of a sheet.
 *
 * @param editions in which it is printed, each once; at least one
 * @param minutes the lesson's length
 * @param variants how many versions with options and events in another order; a class has one each
 * @param seed decides every choice that is left open
 * @param onlyReviewed whether drafts are left out
 * @param sensitive whether questions may be asked that are marked as sensitive
 * @param qr whether the code of each version is also printed for cameras
 */
public record Blueprint(
    String theme,
    Level level,
    Paper paper,
    List<Edition> editions,
    int minutes,
    int variants,
    long seed,
    boolean onlyReviewed,
    boolean sensitive,
    Selection selection,
    boolean qr) {

  public static final int SHORTEST_LESSON = 10;
  public static final int LONGEST_LESSON = 180;

  /** Each has a version of their own. */
  public static final int MOST_STUDENTS = 2000;

  private static final int USUAL_LESSON = 45;
  private static final int MINUTES_A_QUESTION = 5;

  public Blueprint {
    Checks.require(!editions.isEmpty(), "a sheet is printed in an edition at least");
    editions = List.copyOf(new TreeSet<>(editions));
    Checks.require(
        minutes >= SHORTEST_LESSON && minutes <= LONGEST_LESSON,
        "minutes must lie between " + SHORTEST_LESSON + " and " + LONGEST_LESSON);
    Checks.require(
        variants >= 1 && variants <= MOST_STUDENTS,
        "variants must lie between 1 and " + MOST_STUDENTS);
  }

  /** One whose questions are left to the program. */
  public Blueprint(
      String theme,
      Level level,
      Paper paper,
      Edition edition,
      int minutes,
      int variants,
      long seed,
      boolean onlyReviewed,
      boolean sensitive) {
    this(
        theme,
        level,
        paper,
        List.of(edition),
        minutes,
        variants,
        seed,
        onlyReviewed,
        sensitive,
        Selection.OPEN,
        false);
  }

  /** A 45-minute core sheet on A4 in two versions. */
  public static Blueprint standard(String theme) {
    return new Blueprint(
        theme, Level.CORE, Paper.A4, Edition.STANDARD, USUAL_LESSON, 2, 1, false, false);
  }

  /** The lesson that so many questions fill, with the usual nine in 45 minutes. */
  public static int minutesFor(int questions) {
    return Math.min(LONGEST_LESSON, Math.max(SHORTEST_LESSON, MINUTES_A_QUESTION * questions));
  }

  /** The same sheet, printed another way. */
  public Blueprint printedOn(Paper otherPaper, Edition otherEdition) {
    return with(otherPaper, List.of(otherEdition), variants);
  }

  /** The edition of what is set by it, where it names several the first. */
  public Edition edition() {
    return editions.get(0);
  }

  /** The same sheet in other editions. */
  public Blueprint in(List<Edition> others) {
    return with(paper, others, variants);
  }

  /** The same sheet with a version for each of so many students. */
  public Blueprint forStudents(int count) {
    return with(paper, editions, count);
  }

  private Blueprint with(Paper otherPaper, List<Edition> otherEditions, int otherVariants) {
    return new Blueprint(
        theme,
        level,
        otherPaper,
        otherEditions,
        minutes,
        otherVariants,
        seed,
        onlyReviewed,
        sensitive,
        selection,
        qr);
  }

  /** The same lesson with other decisions about its questions. */
  public Blueprint with(Selection other) {
    return new Blueprint(
        theme, level, paper, editions, minutes, variants, seed, onlyReviewed, sensitive, other, qr);
  }
}

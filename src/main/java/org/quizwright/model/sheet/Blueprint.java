package org.quizwright.model.sheet;

import org.quizwright.model.Checks;
import org.quizwright.model.question.Level;

/**
 * What a teacher asks of a sheet.
 *
 * @param minutes the lesson's length
 * @param variants how many versions with options and events in another order, 1 to 26
 * @param seed decides every choice that is left open
 * @param onlyReviewed whether drafts are left out
 * @param sensitive whether questions may be asked that are marked as sensitive
 */
public record Blueprint(
    String theme,
    Level level,
    Paper paper,
    Edition edition,
    int minutes,
    int variants,
    long seed,
    boolean onlyReviewed,
    boolean sensitive) {

  public Blueprint {
    Checks.require(minutes >= 10 && minutes <= 180, "minutes must lie between 10 and 180");
    Checks.require(variants >= 1 && variants <= 26, "variants must lie between 1 and 26");
  }

  /** A 45-minute core sheet on A4 in two versions. */
  public static Blueprint standard(String theme) {
    return new Blueprint(theme, Level.CORE, Paper.A4, Edition.STANDARD, 45, 2, 1, false, false);
  }

  /** The same sheet, printed another way. */
  public Blueprint printedOn(Paper otherPaper, Edition otherEdition) {
    return new Blueprint(
        theme, level, otherPaper, otherEdition, minutes, variants, seed, onlyReviewed, sensitive);
  }
}

package org.quizwright.cli;

import java.util.List;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import picocli.CommandLine.Option;

/** What a teacher may ask of a sheet; the defaults print something good. */
final class SheetOptions {

  private static final int SHORTEST = 10;

  @Option(names = "--paper", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Paper paper = Paper.A4;

  @Option(names = "--edition", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Edition edition = Edition.STANDARD;

  @Option(names = "--level", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Level level = Level.CORE;

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "versions with options and events in another order (default: ${DEFAULT-VALUE})")
  private int variants = 2;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "length of the lesson (default: ${DEFAULT-VALUE})")
  private int minutes = 45;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "another number chooses other questions (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--docx", description = "the worksheets as Word files, too, for you to change")
  private boolean docx;

  @Option(names = "--only-reviewed", description = "leave out questions that nobody has reviewed")
  private boolean onlyReviewed;

  @Option(
      names = "--sensitive",
      description =
          "let in questions on deaths, violence and the like, and the sentences they need")
  private boolean sensitive;

  /** Whether worksheets are wanted in Word, too. */
  boolean docx() {
    return docx;
  }

  /** A blueprint a theme; throws {@link InputException} for a number that no lesson has. */
  List<Blueprint> blueprints(List<Theme> themes) {
    try {
      return themes.stream().map(this::asked).toList();
    } catch (IllegalArgumentException e) {
      throw new InputException(Place.nowhere(), e.getMessage() + ".", "See: worksheet --help");
    }
  }

  /** The sheet on the whole course holds a timeline or two: half a lesson's work. */
  private Blueprint asked(Theme theme) {
    int length = theme.isWholeCourse() ? Math.max(SHORTEST, minutes / 2) : minutes;
    return new Blueprint(
        theme.id(), level, paper, edition, length, variants, seed, onlyReviewed, sensitive);
  }
}

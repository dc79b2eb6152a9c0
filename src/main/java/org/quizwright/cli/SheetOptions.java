package org.quizwright.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Choice;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Wishes;
import picocli.CommandLine.Option;

/** What a teacher may ask of a sheet; the defaults print something good. */
final class SheetOptions {

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      converter = Choice.OfPaper.class,
      completionCandidates = Choice.OfPaper.class,
      description = "${COMPLETION-CANDIDATES} (default: a4)")
  private @Nullable Paper paper;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      split = ",",
      converter = Choice.OfEdition.class,
      completionCandidates = Choice.OfEdition.class,
      description = {
        "${COMPLETION-CANDIDATES} (default: standard); several, such as standard,large, print the"
            + " same sheet in each, with one key"
      })
  private List<Edition> editions = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = Choice.OfLevel.class,
      completionCandidates = Choice.OfLevel.class,
      description = "${COMPLETION-CANDIDATES} (default: core)")
  private @Nullable Level level;

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "versions with options and events in another order (1 to 26; default: 2)")
  private @Nullable Integer variants;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "length of the lesson (10 to 180; default: 45)")
  private @Nullable Integer minutes;

  @Option(
      names = "--questions",
      paramLabel = "N",
      description =
          "how many questions (1 to 36), instead of --minutes; 5 minutes of the lesson for each")
  private @Nullable Integer questions;

  @Option(
      names = "--mix",
      paramLabel = "KIND",
      split = ",",
      completionCandidates = MixConverter.Words.class,
      converter = MixConverter.class,
      description = {
        "ask only questions of these kinds: comprehension, timeline, comparison; closed (one right"
            + " answer, quick to mark) or open; or single types, such as multiple-choice"
      })
  private List<MixConverter.Kind> mix = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "another number chooses other questions (default: 1)")
  private @Nullable Long seed;

  @Option(names = "--only-reviewed", description = "leave out questions that nobody has reviewed")
  private @Nullable Boolean onlyReviewed;

  @Option(
      names = "--sensitive",
      description =
          "let in questions on deaths, violence and the like, and the sentences they need")
  private @Nullable Boolean sensitive;

  @Option(names = "--qr", description = "print the code of each version as a QR code, too")
  private @Nullable Boolean qr;

  /** What was said; throws {@link InputException} for what contradicts itself. */
  Wishes wishes() {
    try {
      return new Wishes(
          null,
          level,
          paper,
          editions,
          minutes,
          questions,
          mix.stream().flatMap(kind -> kind.types().stream()).toList(),
          variants,
          seed,
          onlyReviewed,
          sensitive,
          qr,
          List.of(),
          List.of(),
          List.of());
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  /** A blueprint a theme; throws {@link InputException} for a number that no lesson has. */
  static List<Blueprint> blueprints(Wishes wishes, List<Theme> themes) {
    try {
      return themes.stream().map(wishes::blueprint).toList();
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  private static InputException refused(IllegalArgumentException e) {
    return new InputException(Place.nowhere(), e.getMessage() + ".", "See: worksheet --help");
  }
}

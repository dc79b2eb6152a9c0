package org.quizwright.lesson;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.SheetChecks;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.WorksheetPdf;

/**
 * Fifty-four sheets over themes, levels and seeds keep the rules of lessons. {@code
 * -Dsheets.seeds=200} takes as many seeds a theme and level.
 */
class LessonRulesTest {

  private static final long SEEDS = Objects.requireNonNull(Long.getLong("sheets.seeds", 6L));
  private static final List<Made> SHEETS = sheets();

  /** A sheet, by what was asked for. */
  private record Made(String theme, Level level, long seed, Assembled all) {

    Worksheet sheet() {
      return all.worksheet();
    }

    int words() {
      return sheet().sources().mapToInt(PrintedSource::words).sum();
    }

    @Override
    public String toString() {
      return theme + " " + level + " seed " + seed;
    }
  }

  private static List<Made> sheets() {
    return CommittedCourse.themes().stream()
        .filter(theme -> !theme.equals(Theme.COURSE))
        .flatMap(theme -> Stream.of(Level.values()).flatMap(level -> made(theme, level)))
        .toList();
  }

  private static Stream<Made> made(String theme, Level level) {
    return LongStream.rangeClosed(1, SEEDS)
        .parallel()
        .mapToObj(seed -> new Made(theme, level, seed, CommittedCourse.sheet(theme, level, seed)));
  }

  private static void each(Consumer<Made> rule) {
    SHEETS.forEach(rule);
  }

  private static void softly(java.util.function.BiConsumer<SoftAssertions, Made> rule) {
    assertSoftly(softly -> SHEETS.forEach(made -> rule.accept(softly, made)));
  }

  @Test
  void measure() {
    each(
        made ->
            System.out.println(
                "MEASURE "
                    + made
                    + " Q"
                    + made.sheet().items().count()
                    + " marks "
                    + made.sheet().points()
                    + " words "
                    + made.words()
                    + " pages "
                    + WorksheetPdf.pages(made.sheet())
                    + " "
                    + SheetChecks.check(made.sheet())));
  }
}

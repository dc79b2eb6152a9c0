package org.quizwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quizwright.assembly.SheetFigures;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** Says what would be on the sheets; writes nothing. */
final class DryRun {

  private final OpenCourse course;
  private final Console console;

  DryRun(OpenCourse course, Console console) {
    this.course = course;
    this.console = console;
  }

  /** Whether every question was fit to print. */
  boolean show(List<Blueprint> blueprints) {
    Press press = new Press(course, console);
    for (Blueprint blueprint : blueprints) {
      AnswerKey key = press.compose(blueprint).key();
      console.print(text(key, SheetFigures.of(course.content(), key.worksheet())) + "\n");
    }
    return press.isClean();
  }

  private static String text(AnswerKey key, SheetFigures figures) {
    Worksheet sheet = key.worksheet();
    return sheet.theme().id()
        + ": "
        + sheet.theme().enquiry()
        + "\n"
        + sheet.items().map(DryRun::line).collect(Collectors.joining())
        + questions(sheet, figures)
        + reading(sheet, figures)
        + plan(key);
  }

  private static String line(Item item) {
    return "%4d  %-36s %-20s %2d %-6s %s%n"
        .formatted(
            item.number(),
            item.question().id(),
            item.question().type().label(),
            item.question().card().points(),
            item.question().card().points() == 1 ? "mark" : "marks",
            QuestionFilter.label(item.question().card().demand()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String questions(Worksheet sheet, SheetFigures figures) {
    int pages = WorksheetPdf.pages(sheet);
    Blueprint blueprint = sheet.blueprint();
    return row(
            "questions",
            "%d for %d marks; %d%% of the marks only ask to find a statement",
            sheet.items().count(),
            sheet.points(),
            percent(figures.locating()))
        + row(
            "minutes",
            "%d: reading %d, answering %d, in a lesson of %d",
            Math.round(figures.reading() + figures.answering()),
            Math.round(figures.reading()),
            Math.round(figures.answering()),
            blueprint.minutes())
        + row(
            "pages",
            "%d (%s, %s)",
            pages,
            QuestionFilter.label(blueprint.paper()),
            QuestionFilter.label(blueprint.edition()));
  }

  private static String reading(Worksheet sheet, SheetFigures figures) {
    String works =
        figures.works().stream()
            .map(
                work ->
                    row(
                        "  of " + work.author(),
                        "%d words: %d%% of the sheet's, %d%% of the work",
                        work.words(),
                        percent(work.ofSheet()),
                        percent(work.ofWork())))
            .collect(Collectors.joining());
    return row(
            "source text",
            "%d words, %.0f a sentence; reading grade %.1f (Flesch-Kincaid)",
            figures.words(),
            figures.wordsASentence(),
            figures.grade())
        + works;
  }

  private static String plan(AnswerKey key) {
    LessonPlan plan = key.plan();
    return plan.views().stream().map(view -> row("views", "%s", view)).collect(Collectors.joining())
        + plan.warnings().stream()
            .map(warning -> row("to know", "%s", warning))
            .collect(Collectors.joining())
        + row(
            "reviewed",
            "%d of %d questions",
            key.worksheet().items().count() - plan.unreviewed(),
            key.worksheet().items().count())
        + row(
            "codes",
            "%s",
            key.variants().stream().map(Variant::code).collect(Collectors.joining(", ")));
  }

  private static String row(String what, String format, Object... values) {
    return "  %-12s %s\n".formatted(what, String.format(Locale.ROOT, format, values));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}

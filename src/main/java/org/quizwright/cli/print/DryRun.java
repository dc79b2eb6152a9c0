package org.quizwright.cli.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quizwright.assembly.SheetFigures;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.model.Label;
import org.quizwright.model.question.Card;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** Says what would be on the sheets; writes nothing. */
public final class DryRun {

  private static final int WIDTH = 13;

  private final OpenCourse course;
  private final Console console;

  public DryRun(OpenCourse course, Console console) {
    this.course = course;
    this.console = console;
  }

  /** Whether every question was fit to print. */
  public boolean show(List<Blueprint> blueprints) {
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
        + reading(figures)
        + plan(key);
  }

  private static String line(Item item) {
    Card card = item.question().card();
    return "%4d  %-36s %-20s %2d %-6s %s\n"
        .formatted(
            item.number(),
            card.id(),
            item.question().type().label(),
            card.points(),
            card.points() == 1 ? "mark" : "marks",
            Label.of(card.demand()));
  }

  private static String questions(Worksheet sheet, SheetFigures figures) {
    Blueprint blueprint = sheet.blueprint();
    return row(
            "questions",
            "%d for %d marks; %d%% of the marks only ask to find a statement"
                .formatted(sheet.items().count(), sheet.points(), percent(figures.locating())))
        + row(
            "minutes",
            "%d: reading %d, answering %d, in a lesson of %d"
                .formatted(
                    Math.round(figures.reading() + figures.answering()),
                    Math.round(figures.reading()),
                    Math.round(figures.answering()),
                    blueprint.minutes()))
        + row(
            "pages",
            blueprint.editions().stream()
                .map(edition -> pages(sheet.in(edition), edition))
                .collect(Collectors.joining("; ")));
  }

  private static String pages(Worksheet sheet, Edition edition) {
    String paper = Label.of(sheet.blueprint().paper());
    return WorksheetPdf.pages(sheet) + " (" + paper + ", " + Label.of(edition) + ")";
  }

  private static String reading(SheetFigures figures) {
    return row(
            "source text",
            String.format(
                Locale.ROOT,
                "%d words, %.0f a sentence; reading grade %.1f (Flesch-Kincaid)",
                figures.words(),
                figures.wordsASentence(),
                figures.grade()))
        + figures.works().stream().map(DryRun::share).collect(Collectors.joining());
  }

  private static String share(SheetFigures.Share work) {
    return row(
        "  of " + work.author(),
        "%d words: %d%% of the sheet's, %d%% of the work"
            .formatted(work.words(), percent(work.ofSheet()), percent(work.ofWork())));
  }

  private static String plan(AnswerKey key) {
    LessonPlan plan = key.plan();
    long questions = key.worksheet().items().count();
    String codes = key.variants().stream().map(Variant::code).collect(Collectors.joining(", "));
    return rows("views", plan.views())
        + rows("to know", plan.warnings())
        + row("reviewed", (questions - plan.unreviewed()) + " of " + questions + " questions")
        + row("codes", codes);
  }

  private static String rows(String what, List<String> texts) {
    return texts.stream().map(text -> row(what, text)).collect(Collectors.joining());
  }

  private static String row(String what, String text) {
    return "  " + what + " ".repeat(Math.max(1, WIDTH - what.length())) + text + "\n";
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}

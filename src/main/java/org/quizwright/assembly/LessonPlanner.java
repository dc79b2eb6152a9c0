package org.quizwright.assembly;

import java.util.List;
import org.quizwright.assembly.plan.ExitAnswer;
import org.quizwright.assembly.plan.Misconceptions;
import org.quizwright.assembly.plan.ModelParagraph;
import org.quizwright.assembly.plan.PlanWarnings;
import org.quizwright.assembly.plan.SheetQuote;
import org.quizwright.assembly.plan.SheetQuotes;
import org.quizwright.assembly.plan.Timetable;
import org.quizwright.assembly.plan.Views;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

/** Writes the lesson plan of a sheet from what the sheet, its bank and the manifest say. */
public final class LessonPlanner {

  private static final int MOST_WORDS = 6;

  private LessonPlanner() {}

  /** Every sentence rests on the sheet; claims stand in quotation marks under their speaker. */
  public static LessonPlan plan(ContentModel model, Worksheet sheet) {
    List<SheetQuote> quotes = SheetQuotes.ranked(model, sheet);
    String paragraph = new ModelParagraph(model, quotes).text();
    List<Gloss> words = words(model, sheet);
    return new LessonPlan(
        Timetable.of(sheet, !words.isEmpty()),
        "Read only the title of the sheet. In pairs, write one answer you expect and one thing you"
            + " would need to know.",
        words,
        discussion(sheet),
        Misconceptions.of(sheet),
        paragraph,
        new ExitAnswer(sheet, quotes, paragraph).text(),
        Views.of(model, sheet),
        PlanWarnings.of(model, sheet),
        (int) sheet.items().filter(i -> i.question().card().status() != Status.REVIEWED).count());
  }

  private static List<Gloss> words(ContentModel model, Worksheet sheet) {
    return sheet
        .sources()
        .flatMap(source -> source.glosses().stream())
        .filter(model.course().glossary()::contains)
        .limit(MOST_WORDS)
        .toList();
  }

  private static List<String> discussion(Worksheet sheet) {
    boolean alone = sheet.sources().map(PrintedSource::source).distinct().count() == 1;
    return List.of(
        (alone ? "What in this source helps most" : "Which source helps most")
            + " to answer the title question, and what does it leave out?",
        sheet
            .items()
            .filter(item -> item.question().task() instanceof SourceComparison)
            .map(item -> discussion((SourceComparison) item.question().task()))
            .findFirst()
            .orElse(
                "Which statement on this sheet is a fact, which a judgement? How can you tell?"),
        "Whose voice is missing from %s, and what would you ask that person?"
            .formatted(alone ? "this source" : "these sources"));
  }

  private static String discussion(SourceComparison task) {
    return "Why might "
        + task.sources().get(0).voice()
        + " and "
        + task.sources().get(1).voice()
        + " speak of "
        + task.topic()
        + " as they do?";
  }
}

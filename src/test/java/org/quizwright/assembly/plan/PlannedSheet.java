package org.quizwright.assembly.plan;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Worksheet;

/** Sheets on the harbour that ask just what a test wants. */
final class PlannedSheet {

  private PlannedSheet() {}

  static Worksheet of(Question... questions) {
    QuestionBank bank = HarbourBank.bank(List.of(questions));
    return SheetAssembler.assemble(
            Harbour.model(), bank, Blueprint.standard(Harbour.THEME), sheet -> 2)
        .worksheet();
  }

  /** The sheet under another title. */
  static Worksheet asking(String enquiry, Worksheet sheet) {
    Theme old = sheet.theme();
    Theme theme =
        new Theme(
            old.id(),
            old.title(),
            enquiry,
            old.description(),
            old.keywords(),
            old.background(),
            old.period());
    return new Worksheet(
        sheet.course(), theme, sheet.blueprint(), sheet.parts(), sheet.exitPrompt());
  }

  /** An ordering whose first event is the one that the text tells last. */
  static Question toldBackwards() {
    Question ordering = HarbourBank.ordering();
    TimelineOrdering task = (TimelineOrdering) ordering.task();
    List<TimelineEvent> events = new ArrayList<>(task.events());
    events.add(0, events.remove(events.size() - 1));
    return new Question(ordering.card(), new TimelineOrdering(task.stem(), events));
  }

  /** The harbour with these claims and warnings. */
  static ContentModel model(List<Claim> claims, List<Warning> warnings) {
    return ContentModels.like(Harbour.model()).claims(claims).warnings(warnings).model();
  }
}

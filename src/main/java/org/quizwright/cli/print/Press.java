package org.quizwright.cli.print;

import java.util.List;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.LessonPlanner;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.assembly.SheetChecks;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.cli.course.Workers;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Status;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Selection;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.PageCount;

/** Makes what is printed for a theme from its bank and the texts. */
final class Press {

  /** With fewer a sheet isn't worth a lesson. */
  private static final int FEW = 4;

  private final OpenCourse course;
  private final Console console;
  private boolean clean = true;

  Press(OpenCourse course, Console console) {
    this.course = course;
    this.console = console;
  }

  /** Whether no question had to be left out for an error. */
  boolean isClean() {
    return clean;
  }

  /** Everything that is printed for a theme, before its pages are set. */
  Handout compose(Blueprint blueprint) {
    QuestionBank bank = Workers.beside(() -> bank(blueprint.theme()), course::content);
    ContentModel content = course.content();
    Assembled sheet =
        SheetAssembler.assemble(content, sound(bank), blueprint, new PageCount()::length);
    tellOfFewer(sheet.worksheet());
    console.warn(SheetChecks.check(sheet.worksheet()));
    return new Handout(
        key(content, sheet), sheet.worksheet().theme().isWholeCourse() ? null : sheet.reader());
  }

  /** The whole course's sheet is an extra of one or two questions. */
  private void tellOfFewer(Worksheet sheet) {
    if (sheet.theme().isWholeCourse()) {
      return;
    }
    Selection wanted = sheet.blueprint().selection();
    int asked = wanted.questions();
    long found = sheet.items().count();
    if (asked == 0 && wanted.mix().isEmpty() && found < FEW) {
      warn(
          sheet,
          "only " + Console.counted((int) found, "question") + ", too few for a lesson.",
          "Add texts to seeds/, or questions of your own: ./quizwright bank add "
              + sheet.theme().id()
              + " --type short-answer");
    }
    if (found < asked) {
      warn(
          sheet,
          "only " + found + " of the " + asked + " questions asked for go together on a sheet.",
          "");
    }
  }

  private void warn(Worksheet sheet, String message, String remedy) {
    console.warn(List.of(Finding.warning(Place.id(sheet.theme().id()), message, remedy)));
  }

  /** The bank without questions that are in error: their key could be wrong on paper. */
  private QuestionBank sound(QuestionBank bank) {
    return bank.withQuestions(bank.questions().stream().filter(this::isSound).toList());
  }

  /** What is retired isn't printed; a form that nobody has filled in yet is in error. */
  private boolean isSound(Question question) {
    if (question.card().status() == Status.RETIRED) {
      return true;
    }
    List<Finding> errors =
        QuestionChecks.check(question, course.sources()).stream().filter(Finding::isError).toList();
    errors.forEach(error -> console.say("left out: " + error));
    clean &= errors.isEmpty();
    return errors.isEmpty();
  }

  private QuestionBank bank(String theme) {
    return course
        .banks()
        .bank(theme)
        .orElseThrow(
            () ->
                new InputException(
                    Place.file(course.folder().banks().resolve(theme + ".json").toString()),
                    "there is no such bank.",
                    "Write it with: ./quizwright generate"));
  }

  private static AnswerKey key(ContentModel content, Assembled sheet) {
    Worksheet worksheet = sheet.worksheet();
    return new AnswerKey(
        worksheet,
        sheet.variants(),
        LessonPlanner.plan(content, worksheet),
        List.of(),
        content.course().notes().stream()
            .filter(note -> note.show() == EditorNote.Show.KEY && isPrinted(note, worksheet))
            .toList());
  }

  private static boolean isPrinted(EditorNote note, Worksheet sheet) {
    return sheet
        .sources()
        .filter(source -> source.source().equals(note.source()))
        .flatMap(source -> source.paragraphs().stream())
        .anyMatch(paragraph -> paragraph.text().contains(note.exact()));
  }
}

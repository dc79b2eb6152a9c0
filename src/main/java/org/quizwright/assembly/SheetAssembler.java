package org.quizwright.assembly;

import java.util.List;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;

/** Makes a worksheet, its variants and its reader from what a course says and asks. */
public final class SheetAssembler {

  private final SentenceIndex index;
  private final Blueprint blueprint;
  private final PageBudget budget;
  private final Theme theme;

  private SheetAssembler(ContentModel model, Blueprint blueprint, PageBudget budget, Theme theme) {
    this.index = new SentenceIndex(model);
    this.blueprint = blueprint;
    this.budget = budget;
    this.theme = theme;
  }

  /**
   * Chooses passages and questions together, so that everything a question needs is printed.
   *
   * @param bank the questions to choose from; its retired, sensitive and unprintable ones are left
   * @throws InputException if the blueprint's theme isn't in the course or no question is left
   */
  public static Assembled assemble(
      ContentModel model, QuestionBank bank, Blueprint blueprint, PageBudget budget) {
    Theme theme =
        model
            .course()
            .theme(blueprint.theme())
            .orElseThrow(
                () ->
                    new InputException(
                        Place.id(blueprint.theme()),
                        "the course has no such theme.",
                        "Name one of its themes."));
    return new SheetAssembler(model, blueprint, budget, theme).assemble(bank);
  }

  private Assembled assemble(QuestionBank bank) {
    List<Candidate> candidates = new Candidates(index, blueprint).of(bank);
    if (candidates.isEmpty()) {
      throw new InputException(
          List.of(
              Finding.warning(
                  Place.id(bank.id()),
                  "the bank holds no question that can be printed.",
                  "Add or restore questions, or leave out the limit to reviewed ones.")));
    }
    Worksheet sheet = sheet(candidates);
    return new Assembled(
        sheet,
        new VariantMaker(blueprint).variants(sheet, bank),
        new ReaderMaker(index, blueprint, theme).reader(sheet));
  }

  private Worksheet sheet(List<Candidate> candidates) {
    Scope scope = Scope.of(blueprint);
    Bearing bearing = new Bearing(index, theme);
    Chooser chooser = new Chooser(Aim.all(scope, index, bearing), blueprint.seed());
    ContextFiller filler = new ContextFiller(index, theme, bearing, blueprint.level());
    SheetComposer composer = new SheetComposer(index, blueprint, theme);
    return new SheetFit(index, scope, chooser, filler, composer, this::pages)
        .best(candidates, new ComparisonChoice(index, bearing, blueprint.seed()).of(candidates));
  }

  /** Counted on the usual paper and edition, so that every edition asks the same. */
  private int pages(Worksheet sheet) {
    return budget.pages(
        new Worksheet(
            sheet.course(),
            sheet.theme(),
            blueprint.printedOn(Paper.A4, Edition.STANDARD),
            sheet.parts(),
            sheet.exitPrompt()));
  }
}

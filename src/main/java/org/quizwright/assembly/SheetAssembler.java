package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final int USUAL_PAGES = 4;

  // A comparison with its chart and writing lines alone takes two and a half pages.
  private static final int MOST_PAGES = 5;
  private static final int FEWEST_QUESTIONS = 3;
  private static final List<Double> FILLINGS = List.of(0.95, 0.85, 0.78, 0.7);

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
    Scope scope = Scope.of(blueprint);
    List<Candidate> pinned = new Pins(bank, blueprint, candidates).find(index, scope);
    if (candidates.isEmpty()) {
      throw nothingToPrint(bank);
    }
    Chooser chooser = new Chooser(index, aims(scope), blueprint.seed());
    Worksheet sheet = fit(chooser.choose(candidates, pinned), scope, chooser, pinned);
    if (!blueprint.selection().changed().isEmpty()) {
      int most = Math.max(MOST_PAGES, pages(sheet));
      Draft changed =
          new Changes(sheet, candidates)
              .apply(index, chooser, draft -> pages(bestFilling(draft, scope)) <= most);
      sheet = KeptNumbers.of(sheet, bestFilling(changed, scope));
    }
    if (sheet.items().findAny().isEmpty()) {
      throw nothingToPrint(bank);
    }
    return new Assembled(
        sheet,
        new VariantMaker(blueprint).variants(sheet),
        new ReaderMaker(index, blueprint, theme).reader(sheet));
  }

  private static InputException nothingToPrint(QuestionBank bank) {
    return new InputException(
        List.of(
            Finding.warning(
                Place.id(bank.id()),
                "the bank holds no question that can be printed.",
                "Add or restore questions, or leave out the limit to reviewed ones or to a mix.")));
  }

  private List<Aim> aims(Scope scope) {
    List<Aim> aims = new ArrayList<>(Aim.all(scope));
    if (blueprint.selection().questions() > 0) {
      aims.add(new CountAim(blueprint.selection().questions()));
    }
    return aims;
  }

  /**
   * The fullest sheet of two or four pages, or the next best; questions go as a last resort, and
   * none where their number was asked for.
   */
  private Worksheet fit(Draft draft, Scope scope, Chooser chooser, List<Candidate> pinned) {
    Worksheet best = bestFilling(draft, scope);
    boolean mayShrink =
        blueprint.selection().questions() == 0 && draft.candidates().size() > FEWEST_QUESTIONS;
    return mayShrink && pages(best) > MOST_PAGES
        ? shorter(draft, chooser, pinned)
            .map(less -> fit(less, scope, chooser, pinned))
            .orElse(best)
        : best;
  }

  private Worksheet bestFilling(Draft draft, Scope scope) {
    return FILLINGS.stream()
        .map(share -> (int) (share * scope.words().high()))
        .map(words -> compose(draft, words))
        .distinct()
        .min(Comparator.comparingInt(this::misfit))
        .orElseThrow();
  }

  private Worksheet compose(Draft draft, int words) {
    return new SheetComposer(index, blueprint, theme)
        .compose(draft.candidates(), new ContextFiller(index, theme).fill(draft, words));
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

  /** 0 for two or four pages, then by how far it is off. */
  private int misfit(Worksheet sheet) {
    int pages = pages(sheet);
    return pages > USUAL_PAGES ? pages - USUAL_PAGES : pages % 2;
  }

  private static Optional<Draft> shorter(Draft draft, Chooser chooser, List<Candidate> pinned) {
    return draft.candidates().stream()
        .filter(candidate -> !candidate.isComparison() && !pinned.contains(candidate))
        .map(draft::without)
        .min(Comparator.comparingDouble(chooser::cost));
  }
}

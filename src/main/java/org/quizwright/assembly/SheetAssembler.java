package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.CountAim;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.composition.SheetComposer;
import org.quizwright.assembly.copyfitting.SheetFit;
import org.quizwright.assembly.copyfitting.Trial;
import org.quizwright.assembly.copyfitting.Trials;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.pool.Candidates;
import org.quizwright.assembly.reader.ReaderMaker;
import org.quizwright.assembly.revision.Changes;
import org.quizwright.assembly.revision.KeptNumbers;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.assembly.selection.ComparisonChoice;
import org.quizwright.assembly.selection.ContextFiller;
import org.quizwright.assembly.selection.Pins;
import org.quizwright.assembly.variant.VariantMaker;
import org.quizwright.assembly.workload.Scope;
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
    Scope scope = Scope.of(blueprint);
    List<Candidate> pinned = new Pins(bank, blueprint, candidates).find(index, scope);
    if (candidates.isEmpty()) {
      throw nothingToPrint(bank);
    }
    Worksheet sheet = sheet(scope, candidates, pinned);
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

  private Worksheet sheet(Scope scope, List<Candidate> candidates, List<Candidate> pinned) {
    Relevance bearing = new Relevance(index, theme);
    Chooser chooser = new Chooser(aims(scope, bearing), blueprint.seed());
    Trials trials =
        new Trials(
            scope,
            chooser,
            new ContextFiller(index, theme, bearing, blueprint.level()),
            new SheetComposer(index, blueprint, theme),
            this::pages);
    Trial printed =
        new SheetFit(index, trials, chooser, blueprint.selection().questions())
            .best(candidates, pinned, comparison(candidates, pinned, bearing));
    return blueprint.selection().changed().isEmpty()
        ? printed.sheet()
        : changed(printed, candidates, chooser, trials);
  }

  private List<Aim> aims(Scope scope, Relevance bearing) {
    List<Aim> aims = new ArrayList<>(Aim.all(scope, index, bearing));
    if (blueprint.selection().questions() > 0) {
      aims.add(new CountAim(blueprint.selection().questions()));
    }
    return aims;
  }

  /** One that is pinned, or the one that every level gets. */
  private Optional<Candidate> comparison(
      List<Candidate> candidates, List<Candidate> pinned, Relevance bearing) {
    return pinned.stream()
        .filter(Candidate::isComparison)
        .findFirst()
        .or(() -> new ComparisonChoice(index, bearing, blueprint.seed()).of(candidates));
  }

  /** The sheet with what a teacher wants changed on it; it may take as many pages as it took. */
  private Worksheet changed(
      Trial printed, List<Candidate> candidates, Chooser chooser, Trials trials) {
    int most = Math.max(SheetFit.MOST_PAGES, printed.pages());
    SheetDraft changed =
        new Changes(printed, candidates)
            .apply(index, chooser, draft -> trials.lean(draft).pages() <= most);
    return KeptNumbers.of(printed.sheet(), trials.filled(trials.lean(changed)).sheet());
  }

  /** On the paper that holds less, in the usual edition, so that all of them ask the same. */
  private double pages(Worksheet sheet) {
    return Arrays.stream(Paper.values())
        .mapToDouble(paper -> budget.pages(sheet.printedOn(paper, Edition.STANDARD)))
        .max()
        .orElseThrow();
  }
}

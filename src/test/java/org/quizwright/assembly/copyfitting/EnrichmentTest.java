package org.quizwright.assembly.copyfitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.sheet.Worksheet;

class EnrichmentTest {

  private static final Aim MANY = draft -> 20 * Math.max(0, 3 - draft.candidates().size());

  private static final List<Candidate> FOUR =
      HarbourDraft.candidates(
          HarbourBank.choice(),
          HarbourBank.open(),
          HarbourBank.falseStatement(),
          HarbourBank.sortedChoice());

  private static final Candidate FIRST = FOUR.get(0);

  private static SheetDraft enriched(ToDoubleFunction<Worksheet> pages, Aim... aims) {
    HarbourPaper paper = new HarbourPaper(pages, aims);
    Trials trials = paper.trials();
    Trial sparse = trials.of(SheetDraft.of(HarbourDraft.INDEX, List.of(FIRST)), 100);
    return new Enrichment(trials, paper.chooser(), FOUR, List.of(FIRST)).of(sparse).draft();
  }

  @Test
  void asksMoreWhereThereIsRoom() {
    assertThat(enriched(sheet -> 2, MANY).candidates()).hasSize(3).contains(FIRST);
  }

  @Test
  void asksNoMoreThanTheLastPageHolds() {
    ToDoubleFunction<Worksheet> twoPagesEach = sheet -> 2 * sheet.items().count();

    assertThat(enriched(twoPagesEach, MANY).candidates()).hasSize(2);
  }

  @Test
  void fillsThePaperEvenWithAQuestionThatCostsALittle() {
    Aim few = draft -> draft.candidates().size() * 10;
    ToDoubleFunction<Worksheet> half = sheet -> 1 + 0.5 * sheet.items().count();

    assertThat(enriched(half, few).candidates()).hasSize(2);
    assertThat(enriched(sheet -> 2, few).candidates()).containsExactly(FIRST);
  }
}

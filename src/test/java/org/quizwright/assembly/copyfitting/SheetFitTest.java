package org.quizwright.assembly.copyfitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.Worksheet;

class SheetFitTest {

  private static final Aim MANY = draft -> 20 * Math.max(0, 5 - draft.candidates().size());
  private static final Aim NONE = draft -> 20 * draft.candidates().size();

  private static final List<Candidate> FIVE =
      HarbourDraft.candidates(
          HarbourBank.choice(),
          HarbourBank.open(),
          HarbourBank.falseStatement(),
          HarbourBank.sortedChoice(),
          HarbourBank.trueStatement());

  private static final Question LONG =
      HarbourBank.comparison(
          new Prompt("who", "Who wrote each source?", 2, 2, false),
          new Prompt("read", "What does Mercer call the brake?", 1, 2, false),
          new Prompt("point", "What is each one’s point?", 2, 2, false),
          new Prompt("compare", "Where do they disagree?", 4, 6, false),
          new Prompt("next", "What else would you look for?", 2, 2, false));

  private static Trial best(
      Aim aim, ToDoubleFunction<Worksheet> pages, int asked, Candidate... pinned) {
    return new HarbourPaper(pages, aim).fit(asked).best(FIVE, List.of(pinned), Optional.empty());
  }

  private static int count(Trial trial) {
    return trial.draft().candidates().size();
  }

  private static int prompts(Worksheet sheet) {
    return sheet
        .items()
        .map(item -> item.question().task())
        .filter(SourceComparison.class::isInstance)
        .mapToInt(task -> ((SourceComparison) task).prompts().size())
        .sum();
  }

  private static Trial compared(ToDoubleFunction<Worksheet> pages) {
    Candidate comparison = HarbourDraft.candidate(LONG);
    return new HarbourPaper(pages, NONE).fit(0).best(FIVE, List.of(), Optional.of(comparison));
  }

  @Test
  void asksWhatTheAimsWant() {
    assertThat(count(best(MANY, sheet -> 2, 0))).isEqualTo(5);
  }

  @Test
  void leavesQuestionsOutUntilTheSheetFitsFourPages() {
    ToDoubleFunction<Worksheet> onePageEach = sheet -> (int) sheet.items().count();

    assertThat(count(best(MANY, onePageEach, 0))).isEqualTo(4);
  }

  @Test
  void asksAtLeastThreeQuestionsHoweverLong() {
    assertThat(count(best(MANY, sheet -> 9, 0))).isEqualTo(3);
  }

  @Test
  void asksAsManyAsWereAskedForHoweverLong() {
    assertThat(count(best(MANY, sheet -> 9, 5))).isEqualTo(5);
  }

  @Test
  void keepsWhatIsPinned() {
    Candidate dear = FIVE.get(4);

    assertThat(best(NONE, sheet -> 2, 0, dear).draft().candidates()).containsExactly(dear);
  }

  @Test
  void leavesOutNothingThatIsPinned() {
    assertThat(best(MANY, sheet -> 9, 0, FIVE.toArray(new Candidate[0])).draft().candidates())
        .hasSize(5);
  }

  @Test
  void comparesWithAllGuidingQuestionsWhereThePaperBearsThem() {
    assertThat(prompts(compared(sheet -> 2).sheet())).isEqualTo(5);
  }

  @Test
  void comparesWithFewerGuidingQuestionsWhereTheyNeedMorePaper() {
    assertThat(prompts(compared(sheet -> prompts(sheet) > 4 ? 6 : 4).sheet())).isEqualTo(4);
  }
}

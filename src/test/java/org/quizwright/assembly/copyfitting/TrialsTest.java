package org.quizwright.assembly.copyfitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;

class TrialsTest {

  private static final SheetDraft DRAFT = HarbourDraft.of(HarbourBank.choice(), HarbourBank.open());

  private static double cost(int pages) {
    return new HarbourPaper(sheet -> pages).trials().lean(DRAFT).cost();
  }

  private static double least(Level level, int prompts) {
    Prompt[] asked =
        IntStream.range(0, prompts)
            .mapToObj(i -> new Prompt("p" + i, "What does each say?", 1, 2, false))
            .toArray(Prompt[]::new);
    return new HarbourPaper(level, sheet -> 2, List.of())
        .trials()
        .least(HarbourDraft.of(HarbourBank.comparison(asked)));
  }

  private static int words(Trial trial) {
    return Trials.words(trial.sheet());
  }

  @Test
  void countsThePages() {
    assertThat(new HarbourPaper(sheet -> 3).trials().lean(DRAFT).pages()).isEqualTo(3);
  }

  @Test
  void likesTwoPagesAndFourAlike() {
    assertThat(cost(2)).isEqualTo(cost(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void mindsHalfASheetOfPaper(int pages) {
    assertThat(cost(pages)).isGreaterThan(cost(2));
  }

  @Test
  void mindsAFifthPageMoreAndASixthMost() {
    assertThat(cost(5)).isGreaterThan(cost(3));
    assertThat(cost(6)).isGreaterThan(cost(5));
  }

  @Test
  void wantsEnoughToRead() {
    Trials trials = new HarbourPaper(sheet -> 2).trials();

    assertThat(trials.of(DRAFT, 100).cost()).isGreaterThan(trials.of(DRAFT, 200).cost());
  }

  @Test
  void fillsTheSheetWithMoreToReadWhereThePaperBearsIt() {
    Trials trials = new HarbourPaper(sheet -> 2).trials();
    Trial lean = trials.of(DRAFT, 100);

    assertThat(words(trials.filled(lean))).isGreaterThan(words(lean));
  }

  @Test
  void leavesASheetLeanThatWouldNeedAnotherPage() {
    Trials trials = new HarbourPaper(sheet -> Trials.words(sheet) > 100 ? 4 : 2).trials();
    Trial lean = trials.of(DRAFT, 100);

    assertThat(trials.filled(lean)).isEqualTo(lean);
  }

  @Test
  void isFullWithMarksAndQuestionsForALessonOnItsPaper() {
    SheetDraft marks = HarbourDraft.of(asking(25));
    List<Question> all = new ArrayList<>(List.of(HarbourBank.choice(), HarbourBank.open()));
    all.addAll(List.of(HarbourBank.sortedChoice(), HarbourBank.authorChoice()));
    all.addAll(List.of(HarbourBank.falseStatement(), HarbourBank.trueStatement()));
    all.add(HarbourBank.asking("h-sa-77", Harbour.MERCER, 1, "harbour"));
    SheetDraft questions = HarbourDraft.of(all.toArray(new Question[0]));
    all.add(asking(25));
    SheetDraft both = HarbourDraft.of(all.toArray(new Question[0]));

    assertThat(isFull(4, marks)).isFalse();
    assertThat(isFull(4, questions)).isFalse();
    assertThat(isFull(4, both)).isTrue();
    assertThat(isFull(5, both)).isFalse();
  }

  private static Question asking(int marks) {
    return HarbourBank.comparison(new Prompt("who", "Who wrote each source?", marks, 2, false));
  }

  private static boolean isFull(int pages, SheetDraft draft) {
    Trials trials = new HarbourPaper(sheet -> pages).trials();
    return trials.isFull(trials.lean(draft));
  }

  @Test
  void wantsFiveGuidingQuestionsOrThreeForWeakReaders() {
    assertThat(least(Level.CORE, 5)).isLessThan(least(Level.CORE, 4));
    assertThat(least(Level.CORE, 5)).isLessThan(least(Level.CORE, 6));
    assertThat(least(Level.SUPPORT, 3)).isLessThan(least(Level.SUPPORT, 4));
  }

  @Test
  void costsAtLeastWhatTheQuestionsCost() {
    Trials trials = new HarbourPaper(sheet -> 2, draft -> 7 * draft.candidates().size()).trials();

    assertThat(trials.least(DRAFT)).isBetween(10.0, 18.0);
  }
}

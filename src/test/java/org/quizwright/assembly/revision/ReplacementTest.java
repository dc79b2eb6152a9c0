package org.quizwright.assembly.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.model.finding.InputException;

/** On a sheet that asks “one” and “two” while “fair” and “good” lie ready. */
class ReplacementTest {

  private static final Candidate ONE = candidate("one");
  private static final Candidate TWO = candidate("two");
  private static final Candidate FAIR = candidate("fair");
  private static final Candidate GOOD = candidate("good");

  private static final Aim MERIT =
      draft ->
          30 * Math.abs(2 - draft.candidates().size())
              + (draft.candidates().contains(FAIR) ? 10 : 0);

  private static Candidate candidate(String id) {
    return HarbourDraft.candidate(HarbourBank.asking(id, Harbour.MERCER, 1, "cut the day rate"));
  }

  private static List<Candidate> changed(
      Aim aim,
      Predicate<SheetDraft> fits,
      List<Candidate> free,
      List<Candidate> dropped,
      int... swaps) {
    Map<Integer, Candidate> numbers = new LinkedHashMap<>();
    numbers.put(1, ONE);
    numbers.put(2, TWO);
    List<Integer> swapped = new ArrayList<>();
    for (int swap : swaps) {
      swapped.add(swap);
    }
    Chooser chooser = new Chooser(List.of(aim), 1);
    SheetDraft draft = SheetDraft.of(HarbourDraft.INDEX, List.of(ONE, TWO));
    return new Replacement(chooser, fits, free, draft).of(dropped, numbers, swapped).candidates();
  }

  private static List<Candidate> changed(List<Candidate> dropped, int... swaps) {
    return changed(MERIT, draft -> true, List.of(FAIR, GOOD), dropped, swaps);
  }

  @Test
  void swapsForTheBest() {
    assertThat(changed(List.of(), 1)).containsExactlyInAnyOrder(GOOD, TWO);
  }

  @Test
  void swapsForTheSecondBestWhereTheBestNeedsAnotherPage() {
    Predicate<SheetDraft> fits = draft -> !draft.candidates().contains(GOOD);

    assertThat(changed(MERIT, fits, List.of(FAIR, GOOD), List.of(), 1))
        .containsExactlyInAnyOrder(FAIR, TWO);
  }

  @Test
  void swapsForTheBestWhereEveryOneNeedsAnotherPage() {
    assertThat(changed(MERIT, draft -> false, List.of(FAIR, GOOD), List.of(), 1))
        .containsExactlyInAnyOrder(GOOD, TWO);
  }

  @Test
  void goesOnToTheNextWhereANumberIsNamedTwice() {
    assertThat(changed(List.of(), 1, 1)).containsExactlyInAnyOrder(FAIR, TWO);
  }

  @Test
  void swapsWithinAPartOnly() {
    Candidate timeline = HarbourDraft.candidate(HarbourBank.ordering());

    assertThatThrownBy(() -> changed(MERIT, draft -> true, List.of(timeline), List.of(), 2))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("question 2 can't be swapped")
        .hasMessageContaining("--drop 2");
  }

  @Test
  void swapsForNothingThatSpoilsTheSheet() {
    Aim spoiled = draft -> draft.candidates().contains(GOOD) ? 100 : 0;

    assertThatThrownBy(() -> changed(spoiled, draft -> true, List.of(GOOD), List.of(), 1))
        .hasMessageContaining("goes with the rest");
  }

  @Test
  void fillsThePlaceOfWhatIsDropped() {
    assertThat(changed(List.of(ONE))).containsExactlyInAnyOrder(TWO, GOOD);
  }

  @Test
  void leavesThePlaceFreeWhereNothingMakesTheSheetBetter() {
    Aim indifferent = draft -> 10 * draft.candidates().size();

    assertThat(changed(indifferent, draft -> true, List.of(FAIR, GOOD), List.of(ONE)))
        .containsExactly(TWO);
  }

  @Test
  void leavesThePlaceFreeWhereNothingFits() {
    assertThat(changed(MERIT, draft -> false, List.of(FAIR, GOOD), List.of(ONE)))
        .containsExactly(TWO);
  }

  @Test
  void takesAsManyAsAreDropped() {
    assertThat(changed(List.of(ONE, TWO))).containsExactlyInAnyOrder(GOOD, FAIR);
  }
}

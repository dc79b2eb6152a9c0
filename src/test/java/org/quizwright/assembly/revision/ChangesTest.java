package org.quizwright.assembly.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.copyfitting.Trial;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.pool.Shortened;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Selection;
import org.quizwright.model.sheet.Worksheet;

/** On a sheet with “Why did the crane drivers stop work?” as question 1, Agnes Rowe as 2. */
class ChangesTest {

  private static final Candidate CHOICE = HarbourDraft.candidate(HarbourBank.choice());
  private static final Candidate ROWE = HarbourDraft.candidate(HarbourBank.falseStatement());

  private static SheetDraft changed(
      List<Candidate> printed, List<Candidate> bank, List<Integer> dropped, List<Integer> swapped) {
    Selection selection =
        new Selection(0, List.of(), List.of(ROWE.question().id()), dropped, swapped);
    List<Item> items = new ArrayList<>();
    printed.forEach(c -> items.add(new Item(items.size() + 1, c.question(), List.of())));
    Worksheet sheet =
        new Worksheet(
            Harbour.model().course(),
            Harbour.model().course().themes().get(0),
            Blueprint.standard(Harbour.THEME).with(selection),
            List.of(new Part(1, Part.Kind.UNDERSTAND, "", "", List.of(), items)),
            "");
    Trial trial = new Trial(SheetDraft.of(HarbourDraft.INDEX, printed), sheet, 2, 0);
    Aim full = draft -> 30 * Math.max(0, 2 - draft.candidates().size());
    return new Changes(trial, bank)
        .apply(HarbourDraft.INDEX, new Chooser(List.of(full), 1), draft -> true);
  }

  private static SheetDraft changed(List<Integer> dropped, List<Integer> swapped) {
    List<Candidate> printed = List.of(CHOICE, ROWE);
    return changed(
        printed,
        HarbourDraft.candidates(
            HarbourBank.choice(), HarbourBank.falseStatement(), HarbourBank.open()),
        dropped,
        swapped);
  }

  @Test
  void swapsTheQuestionOfTheNumber() {
    assertThat(changed(List.of(), List.of(1)).candidates())
        .containsExactlyInAnyOrder(ROWE, HarbourDraft.candidate(HarbourBank.open()));
  }

  @Test
  void dropsTheQuestionOfTheNumber() {
    assertThat(changed(List.of(1), List.of()).candidates()).contains(ROWE).doesNotContain(CHOICE);
  }

  @Test
  void refusesANumberThatTheSheetDoesNotHave() {
    assertThatThrownBy(() -> changed(List.of(3), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no question 3")
        .hasMessageContaining("1 to 2");
  }

  @Test
  void refusesToTouchWhatIsPinned() {
    assertThatThrownBy(() -> changed(List.of(), List.of(2))).hasMessageContaining("pinned");
  }

  @Test
  void refusesToDropAndToSwapTheSame() {
    assertThatThrownBy(() -> changed(List.of(1), List.of(1)))
        .hasMessageContaining("both dropped and swapped");
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> changed(List.of(3), List.of(2)))
        .hasMessageContaining("no question 3")
        .hasMessageContaining("pinned");
  }

  @Test
  void doesNotFillUpWithTheWholeOfAComparisonThatStandsShortened() {
    Candidate whole =
        HarbourDraft.candidate(
            HarbourBank.comparison(
                new Prompt("who", "Who wrote each?", 1, 2, false),
                new Prompt("read", "What does Mercer say?", 1, 2, false),
                new Prompt("compare", "Where do they disagree?", 4, 2, false),
                new Prompt("next", "What next?", 1, 2, false)));
    Candidate shortened = Shortened.forms(whole).get(1);

    assertThat(
            changed(List.of(CHOICE, shortened), List.of(CHOICE, whole), List.of(1), List.of())
                .candidates())
        .containsExactly(shortened);
  }
}

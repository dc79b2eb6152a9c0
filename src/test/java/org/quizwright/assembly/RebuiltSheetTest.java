package org.quizwright.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Status;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Mix;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Selection;
import org.quizwright.model.sheet.Worksheet;

/** Sheets on which a teacher has a say in single questions. */
class RebuiltSheetTest {

  private static final List<Integer> NONE = List.of();

  private static Worksheet sheet(Blueprint blueprint) {
    return SheetAssembler.assemble(Harbour.model(), bank(), blueprint, draft -> 2).worksheet();
  }

  private static Worksheet sheet(List<String> pins, List<Integer> drop, List<Integer> swap) {
    return sheet(
        Blueprint.standard(Harbour.THEME).with(new Selection(0, List.of(), pins, drop, swap)));
  }

  private static Worksheet standard() {
    return sheet(List.of(), NONE, NONE);
  }

  /** The usual bank with more to choose from. */
  private static QuestionBank bank() {
    List<Question> questions = new ArrayList<>(HarbourBank.bank().questions());
    questions.add(extra("h-sa-20", 1, "cut the day rate"));
    questions.add(extra("h-sa-21", 2, "The stoppage reached the grain sheds"));
    questions.add(extra("h-sa-22", 4, "the foremen could no longer choose their friends"));
    questions.add(
        HarbourBank.question(
            "h-to-9", Skill.CHRONOLOGY, Demand.INFER, 3, HarbourBank.ordering().task()));
    questions.add(with(extra("h-sa-30", 1, "lived from coal"), Status.RETIRED));
    questions.add(extra("h-sa-31", 6, "Two men died under a falling crane"));
    return HarbourBank.bank(questions);
  }

  private static Question extra(String id, int passage, String words) {
    return HarbourBank.asking(id, Harbour.MERCER, passage, words);
  }

  private static Question with(Question question, Status status) {
    Card card = question.card();
    return new Question(
        new Card(
            card.id(),
            status,
            card.skill(),
            card.demand(),
            card.level(),
            card.points(),
            card.assertedBy(),
            card.evidence(),
            card.origin(),
            card.remarks()),
        question.task());
  }

  private static Map<Integer, String> numbers(Worksheet sheet) {
    Map<Integer, String> numbers = new LinkedHashMap<>();
    sheet.items().forEach(item -> numbers.put(item.number(), item.question().id()));
    return numbers;
  }

  private static Part.Kind part(Worksheet sheet, int number) {
    return sheet.parts().stream()
        .filter(part -> part.items().stream().anyMatch(item -> item.number() == number))
        .map(Part::kind)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void swapsOneQuestionAndLeavesTheOthersUnderTheirNumbers(int number) {
    Map<Integer, String> before = numbers(standard());
    Worksheet swapped = sheet(List.of(), NONE, List.of(number));
    Map<Integer, String> after = numbers(swapped);

    assertThat(before.values()).doesNotContain(after.get(number));
    assertThat(part(swapped, number)).isEqualTo(part(standard(), number));
    before.remove(number);
    after.remove(number);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void takesTheNextOneWhereANumberIsSwappedTwice() {
    String first = numbers(sheet(List.of(), NONE, List.of(2))).get(2);
    Map<Integer, String> twice = numbers(sheet(List.of(), NONE, List.of(2, 2)));

    assertThat(twice.get(2)).isNotEqualTo(first).isNotEqualTo(numbers(standard()).get(2));
  }

  @Test
  void swapsATimelineForATimeline() {
    Map<Integer, String> before = numbers(standard());
    int ordering =
        before.entrySet().stream()
            .filter(entry -> entry.getValue().startsWith("h-to"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();

    assertThat(numbers(sheet(List.of(), NONE, List.of(ordering))).get(ordering))
        .matches("h-t[opr]-.*")
        .isNotEqualTo(before.get(ordering));
  }

  @Test
  void saysThatThereIsNoOtherComparison() {
    int last = (int) standard().items().count();

    assertThatThrownBy(() -> sheet(List.of(), NONE, List.of(last)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("h-sc-1")
        .hasMessageContaining("--drop " + last);
  }

  @Test
  void dropsAQuestionAndFillsTheSheetUp() {
    List<String> before = new ArrayList<>(numbers(standard()).values());
    String dropped = before.get(1);
    Worksheet after = sheet(List.of(), List.of(2), NONE);

    assertThat(numbers(after).values()).doesNotContain(dropped);
    before.remove(dropped);
    assertThat(numbers(after).values()).containsAll(before);
    assertThat(SheetChecks.check(after)).isEmpty();
  }

  @Test
  void swapsForWhatNeedsNoOtherPageWhereItCan() {
    String best = numbers(sheet(List.of(), NONE, List.of(2))).get(2);
    Worksheet sheet =
        SheetAssembler.assemble(
                Harbour.model(),
                bank(),
                Blueprint.standard(Harbour.THEME)
                    .with(new Selection(0, List.of(), List.of(), NONE, List.of(2))),
                draft -> numbers(draft).containsValue(best) ? 8 : 2)
            .worksheet();

    assertThat(numbers(sheet).values()).doesNotContain(best);
  }

  @Test
  void keepsEveryRuleOfSheetsAfterASwap() {
    assertThat(SheetChecks.check(sheet(List.of(), NONE, List.of(1, 3)))).isEmpty();
  }

  @Test
  void printsPinnedQuestions() {
    List<String> absent =
        bank().questions().stream()
            .map(Question::id)
            .filter(id -> !numbers(standard()).containsValue(id))
            .filter(id -> id.startsWith("h-sa-2") || id.startsWith("h-tr"))
            .toList();

    assertThat(absent).isNotEmpty();
    assertThat(numbers(sheet(absent, NONE, NONE)).values()).containsAll(absent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      h-sa-99 | has no such question       | Did you mean h-sa-
      moon    | has no such question       | bank list harbour-1921
      h-sa-30 | it is retired              | bank restore h-sa-30
      h-sa-31 | marked as sensitive        | --sensitive
      """)
  void refusesPinsThatCannotBePrinted(String pin, String why, String remedy) {
    assertThatThrownBy(() -> sheet(List.of(pin), NONE, NONE))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(pin + ": ")
        .hasMessageContaining(why)
        .hasMessageContaining(remedy);
  }

  @Test
  void tellsAllThatIsWrongWithPinsAtOnce() {
    assertThatThrownBy(() -> sheet(List.of("moon", "h-sa-30"), NONE, NONE))
        .hasMessageContaining("moon")
        .hasMessageContaining("h-sa-30");
  }

  @Test
  void refusesPinsThatNobodyReviewedWhereOnlyReviewedOnesAreAskedFor() {
    Blueprint reviewed =
        new Blueprint(Harbour.THEME, Level.CORE, Paper.A4, Edition.STANDARD, 45, 2, 1, true, false);
    assertThatThrownBy(
            () -> sheet(reviewed.with(new Selection(0, List.of(), List.of("h-sa-1"), NONE, NONE))))
        .hasMessageContaining("nobody has reviewed it");
  }

  @Test
  void refusesPinsThatTheMixLeavesOut() {
    assertThatThrownBy(
            () ->
                sheet(
                    Blueprint.standard(Harbour.THEME)
                        .with(
                            new Selection(
                                0, Mix.types("timeline"), List.of("h-sa-1"), NONE, NONE))))
        .hasMessageContaining("the mix leaves short-answer out");
  }

  @Test
  void refusesPinsThatDoNotFitTheLesson() {
    Blueprint brief =
        new Blueprint(Harbour.THEME, Level.CORE, Paper.A4, Edition.STANDARD, 10, 2, 1, false, false)
            .with(new Selection(0, List.of(), List.of("h-sc-1", "h-to-1", "h-sa-2"), NONE, NONE));
    assertThatThrownBy(() -> sheet(brief))
        .hasMessageContaining("minutes")
        .hasMessageContaining("10");
  }

  @Test
  void refusesMorePinsThanQuestions() {
    assertThatThrownBy(
            () ->
                sheet(
                    Blueprint.standard(Harbour.THEME)
                        .with(
                            new Selection(1, List.of(), List.of("h-sa-1", "h-sa-2"), NONE, NONE))))
        .hasMessageContaining("2 questions are pinned, and the sheet holds 1");
  }

  @Test
  void refusesNumbersThatTheSheetDoesNotHave() {
    assertThatThrownBy(() -> sheet(List.of(), List.of(99), List.of(77)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no question 99")
        .hasMessageContaining("no question 77")
        .hasMessageContaining("1 to " + standard().items().count());
  }

  @Test
  void refusesToSwapWhatIsPinnedAndToDropWhatIsSwapped() {
    String first = numbers(standard()).get(1);

    assertThatThrownBy(() -> sheet(List.of(first), NONE, List.of(1)))
        .hasMessageContaining("is pinned");
    assertThatThrownBy(() -> sheet(List.of(), List.of(1), List.of(1)))
        .hasMessageContaining("both dropped and swapped");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6, 11})
  void asksAsManyQuestionsAsWereAskedFor(int questions) {
    Blueprint blueprint =
        Blueprint.standard(Harbour.THEME)
            .with(new Selection(questions, List.of(), List.of(), NONE, NONE));

    assertThat(sheet(blueprint).items().count()).isEqualTo(questions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"comprehension", "timeline", "comparison", "closed", "true-false"})
  void asksOnlyWhatTheMixLetsIn(String word) {
    List<QuestionType> mix = Mix.types(word);
    Blueprint blueprint =
        Blueprint.standard(Harbour.THEME).with(new Selection(0, mix, List.of(), NONE, NONE));

    assertThat(sheet(blueprint).items().map(item -> item.question().type()))
        .isNotEmpty()
        .isSubsetOf(mix);
  }

  @Test
  void givesEverySheetACodeOfItsOwn() {
    Blueprint usual = Blueprint.standard(Harbour.THEME);
    List<Blueprint> blueprints =
        List.of(
            usual,
            usual.printedOn(Paper.LETTER, Edition.STANDARD),
            usual.printedOn(Paper.A4, Edition.LARGE),
            usual.with(new Selection(5, List.of(), List.of(), NONE, NONE)),
            usual.with(new Selection(0, Mix.types("open"), List.of(), NONE, NONE)),
            usual.with(new Selection(0, List.of(), List.of("h-sa-20"), NONE, NONE)),
            usual.with(new Selection(0, List.of(), List.of(), List.of(1), NONE)),
            usual.with(new Selection(0, List.of(), List.of(), NONE, List.of(1))),
            new Blueprint(
                Harbour.THEME, Level.CORE, Paper.A4, Edition.STANDARD, 45, 3, 1, false, false),
            new Blueprint(
                Harbour.THEME, Level.CORE, Paper.A4, Edition.STANDARD, 45, 2, 2, false, false),
            new Blueprint(
                Harbour.THEME,
                Level.CORE,
                Paper.A4,
                List.of(Edition.STANDARD),
                45,
                2,
                1,
                false,
                false,
                Selection.OPEN,
                true));

    assertThat(
            blueprints.stream()
                .map(
                    blueprint ->
                        SheetAssembler.assemble(Harbour.model(), bank(), blueprint, draft -> 2)
                            .variants()
                            .get(0)
                            .code()))
        .doesNotHaveDuplicates();
  }
}

package org.quizwright.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

class SheetAssemblerTest {

  private static final Blueprint BLUEPRINT = Blueprint.standard(Harbour.THEME);

  private static Assembled assembled() {
    return SheetAssembler.assemble(Harbour.model(), HarbourBank.bank(), BLUEPRINT, sheet -> 2);
  }

  @Test
  void fitsEveryPaperInTheUsualEdition() {
    Set<Blueprint> measured = new LinkedHashSet<>();
    PageBudget budget =
        draft -> {
          measured.add(draft.blueprint());
          return 2;
        };
    SheetAssembler.assemble(
        Harbour.model(),
        HarbourBank.bank(),
        BLUEPRINT.printedOn(Paper.LETTER, Edition.LARGE),
        budget);
    assertThat(measured)
        .containsExactlyInAnyOrder(
            BLUEPRINT.printedOn(Paper.A4, Edition.STANDARD),
            BLUEPRINT.printedOn(Paper.LETTER, Edition.STANDARD));
  }

  @Test
  void asksNoMoreThanTheNarrowerPaperHolds() {
    PageBudget narrowLetter =
        sheet -> sheet.blueprint().paper() == Paper.LETTER && sheet.items().count() > 5 ? 5 : 4;

    Worksheet sheet =
        SheetAssembler.assemble(Harbour.model(), HarbourBank.bank(), BLUEPRINT, narrowLetter)
            .worksheet();

    assertThat(sheet.items().count()).isLessThanOrEqualTo(5);
  }

  @Test
  void keepsEveryRuleOfSheets() {
    assertThat(SheetChecks.check(assembled().worksheet())).isEmpty();
  }

  @Test
  void fillsTheLessonsMarksAndQuestions() {
    Worksheet sheet = assembled().worksheet();

    assertThat(sheet.points()).isBetween(25, 30);
    assertThat(sheet.items().count()).isBetween(8L, 10L);
  }

  @Test
  void holdsOneOrderingAndOneComparison() {
    assertThat(assembled().worksheet().items().map(item -> item.question().type()))
        .containsOnlyOnce(QuestionType.TIMELINE_ORDERING, QuestionType.SOURCE_COMPARISON);
  }

  @Test
  void lettersSourcesThroughTheWholeSheet() {
    assertThat(assembled().worksheet().sources().map(PrintedSource::letter))
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void numbersQuestionsThroughTheWholeSheet() {
    List<Integer> numbers = assembled().worksheet().items().map(Item::number).toList();

    assertThat(numbers).isSorted().startsWith(1).endsWith(numbers.size());
  }

  @Test
  void printsNeitherContestedNorSensitiveSentencesThatNoQuestionNeeds() {
    assertThat(assembled().worksheet().sources().flatMap(source -> source.paragraphs().stream()))
        .noneMatch(p -> p.text().contains("greedy") || p.text().contains("died"));
  }

  @Test
  void numbersPartsOnWhenOneIsMissing() {
    Worksheet sheet =
        SheetAssembler.assemble(
                Harbour.model(),
                HarbourBank.bank(List.of(HarbourBank.choice(), HarbourBank.comparison())),
                BLUEPRINT,
                draft -> 2)
            .worksheet();

    assertThat(sheet.parts()).extracting(Part::number).containsExactly(1, 2, 3);
    assertThat(sheet.parts())
        .extracting(Part::kind)
        .containsExactly(Part.Kind.READ, Part.Kind.UNDERSTAND, Part.Kind.COMPARE);
  }

  @Test
  void dropsQuestionsUntilTheSheetFitsItsPages() {
    PageBudget oneQuestionAPage = sheet -> (int) sheet.items().count();

    Worksheet sheet =
        SheetAssembler.assemble(Harbour.model(), HarbourBank.bank(), BLUEPRINT, oneQuestionAPage)
            .worksheet();

    assertThat(sheet.items().count()).isLessThanOrEqualTo(6);
  }

  @Test
  void makesTheSameSheetFromTheSameSeed() {
    assertThat(assembled()).isEqualTo(assembled());
  }

  @Test
  void refusesAThemeThatTheCourseLacks() {
    assertThatThrownBy(
            () ->
                SheetAssembler.assemble(
                    Harbour.model(), HarbourBank.bank(), Blueprint.standard("moon"), sheet -> 2))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("moon");
  }

  @Test
  void refusesABankWithNothingToPrint() {
    assertThatThrownBy(
            () ->
                SheetAssembler.assemble(
                    Harbour.model(), HarbourBank.bank(List.of()), BLUEPRINT, sheet -> 2))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no question");
  }
}

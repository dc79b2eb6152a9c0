package org.quizwright.assembly.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Skill;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

class VariantMakerTest {

  private static final Blueprint BLUEPRINT =
      new Blueprint(Harbour.THEME, Level.CORE, Paper.A4, Edition.STANDARD, 45, 6, 1, false, false);

  private static List<Variant> variants(Question... questions) {
    return new VariantMaker(BLUEPRINT).variants(sheet(questions));
  }

  private static Worksheet sheet(Question... questions) {
    List<Item> items =
        IntStream.range(0, questions.length)
            .mapToObj(i -> new Item(i + 1, questions[i], List.of()))
            .toList();
    return new Worksheet(
        Harbour.model().course(),
        Harbour.model().course().themes().get(0),
        BLUEPRINT,
        List.of(new Part(1, Part.Kind.UNDERSTAND, "", "", List.of(), items)),
        "");
  }

  @Test
  void neverPrintsEventsInRightOrder() {
    assertThat(variants(HarbourBank.ordering()))
        .extracting(variant -> variant.order("h-to-1"))
        .doesNotContain(List.of("ev1", "ev2", "ev3", "ev4"))
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsNumbersSortedOnEveryVersion() {
    assertThat(variants(HarbourBank.sortedChoice()))
        .extracting(variant -> variant.order("h-mc-2"))
        .containsOnly(List.of("c", "b", "a"));
  }

  @Test
  void keepsPinnedOptionsLast() {
    assertThat(variants(HarbourBank.authorChoice()))
        .allSatisfy(variant -> assertThat(variant.order("h-mc-3")).hasSize(4).endsWith("d"));
  }

  @Test
  void shufflesRightHandColumnsWithTheirExtras() {
    assertThat(variants(HarbourBank.matching()))
        .allSatisfy(
            variant ->
                assertThat(variant.order("h-ma-1"))
                    .containsExactlyInAnyOrder("p1", "p2", "p3", "x1"));
  }

  @Test
  void balancesKeyPositionsAndKeepsRunsShort() {
    Question[] twelve =
        IntStream.range(0, 12).mapToObj(i -> fourOptions("q" + i)).toArray(Question[]::new);

    for (Variant variant : variants(twelve)) {
      List<Integer> keys =
          IntStream.range(0, 12).mapToObj(i -> variant.order("q" + i).indexOf("a")).toList();
      assertThat(keys).containsOnly(0, 1, 2, 3);
      assertThat(keys.stream().filter(k -> k == 0)).hasSize(3);
    }
  }

  @Test
  void leavesOtherQuestionsDistractorsAloneWhenOneIsAdded() {
    List<String> alone = distractors(variants(fourOptions("q1")).get(0));
    List<String> together = distractors(variants(fourOptions("q0"), fourOptions("q1")).get(0));

    assertThat(together).isEqualTo(alone);
  }

  @Test
  void givesEachVersionACodeOfItsOwn() {
    assertThat(variants(HarbourBank.choice()))
        .extracting(Variant::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("\\d-[0-9A-HJKMNP-TV-Z]{6}"));
  }

  @Test
  void tellsVersionsOfOneSheetApartByTheirNumberOnly() {
    assertThat(variants(HarbourBank.choice()))
        .extracting(variant -> Variant.codeWithoutNumber(variant.code()))
        .containsOnly(Variant.codeWithoutNumber(variants(HarbourBank.choice()).get(0).code()));
  }

  @Test
  void changesTheCodeWithTheQuestions() {
    assertThat(variants(HarbourBank.choice()).get(0).code())
        .isNotEqualTo(variants(HarbourBank.sortedChoice()).get(0).code());
  }

  private static List<String> distractors(Variant variant) {
    return variant.order("q1").stream().filter(id -> !id.equals("a")).toList();
  }

  private static Question fourOptions(String id) {
    return HarbourBank.question(
        id,
        Skill.CLOSE_READING,
        Demand.LOCATE,
        1,
        new MultipleChoice(
            "What?",
            List.of(
                Option.key("a", "one thing"),
                Option.distractor("b", "two things", ""),
                Option.distractor("c", "three things", ""),
                Option.distractor("d", "four things", ""))));
  }
}

package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class FigureComparisonTest {

  private static List<Draft> drafts(
      String text, double one, String first, double two, String second, String unit) {
    MillCourse course =
        new MillCourse(text)
            .figure(one, unit, "", first, MillCourse.ref(1, 1))
            .figure(two, unit, "", second, MillCourse.ref(1, 1));
    return new FigureComparison().write(course.facts());
  }

  private static String model(List<Draft> drafts) {
    return ((ShortAnswer) drafts.get(0).task()).modelAnswer();
  }

  @Test
  void reckonsAChange() {
    List<Draft> drafts =
        drafts(
            "The mills of Lowford employed 400 weavers in 1842 and 200 weavers in 1850.",
            400,
            "400 weavers",
            200,
            "200 weavers",
            "");
    assertThat(model(drafts)).isEqualTo("A fall, from 400 weavers to 200 weavers. By about half.");
  }

  @Test
  void setsNoTwoThingsSideBySide() {
    assertThat(
            drafts(
                "A weaver of Lowford earned 4 shillings a week, while a clerk was paid 12 shillings.",
                4,
                "4 shillings",
                12,
                "12 shillings",
                "shillings"))
        .isEmpty();
  }

  @Test
  void comparesNothingAcrossAThirdFigure() {
    assertThat(
            drafts(
                "In 1842 and until 1850 three mills cut the rate of a weaver of Lowford from eleven"
                    + " shillings to seven.",
                3,
                "three",
                7,
                "seven",
                ""))
        .isEmpty();
  }

  @Test
  void comparesNoTwoAccountsOfOneNumber() {
    assertThat(
            drafts(
                "The weavers of Lowford sent 170 pounds; many books say 710 pounds.",
                170,
                "170 pounds",
                710,
                "710 pounds",
                "pounds"))
        .isEmpty();
  }

  @Test
  void comparesNoPercentagesOfDifferentWholes() {
    assertThat(
            drafts(
                "Wages in Lowford fell by 20 percent, while 75 percent of weavers had debts.",
                20,
                "20 percent",
                75,
                "75 percent",
                "percent"))
        .isEmpty();
  }
}

package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class NamedListTest {

  private static List<Draft> drafts(String text) {
    return new NamedList().write(ParsedMills.facts(text));
  }

  private static String model(String text) {
    return ((ShortAnswer) drafts(text).get(0).task()).modelAnswer();
  }

  @Test
  void asksForTwoOfThree() {
    assertThat(
            drafts(
                "The weavers of Lowford wrote down new demands: shorter hours, better light, and an end to"
                    + " fines."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .isEqualTo(
                        "Mary Hill writes: “The weavers of Lowford wrote down new demands …” Give two of the"
                            + " new demands that the sentence goes on to name."));
  }

  @Test
  void tellsEachMemberOfTheListOnce() {
    ShortAnswer task =
        (ShortAnswer)
            drafts(
                    "The weavers of Lowford wrote down new demands: shorter hours, better light, and"
                        + " an end to fines.")
                .get(0)
                .task();
    assertThat(task.elements())
        .singleElement()
        .satisfies(
            element -> {
              assertThat(element.text()).endsWith("shorter hours; better light; an end to fines");
              assertThat(element.accepted()).isEmpty();
            });
  }

  @Test
  void asksNothingWhereTheListIsOfNoNamedKind() {
    assertThat(
            drafts(
                "The weavers of Lowford told a good deal to the owners: shorter hours, better light, and an"
                    + " end to fines."))
        .isEmpty();
  }

  @Test
  void keepsAListWithinTheListTogether() {
    assertThat(
            model(
                "The plans of the weavers included money for schools, baths and reading rooms, an end to"
                    + " fines, and better light."))
        .isEqualTo("money for schools, baths and reading rooms; an end to fines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One thing was certain to the weavers: nobody was paid, the mill was shut, and it rained.",
        "Among their many demands were shorter hours, better light, and an end to fines.",
        "The weavers of Lowford wrote down demands: shorter hours and better light."
      })
  void asksNothingWithoutAListOfThings(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @Test
  void countsNobodyTwice() {
    assertThat(
            drafts(
                "That autumn two men plotted in a Lowford inn: Tom Ware, a dyer with debts to pay, and Dr"
                    + " John Frith, the surgeon of the mill."))
        .isEmpty();
  }
}

package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class ScareQuoteTest {

  private static final String ARGUED =
      " The owners shamelessly betrayed every weaver. Their greed was criminal.";

  private static List<Draft> drafts(String text) {
    return new ScareQuote()
        .write(
            new MillCourse(text + ARGUED)
                .contested("The owners shamelessly", "Their greed")
                .facts());
  }

  @Test
  void asksNothingOfAnAuthorWhoArguesNothing() {
    String plain = "No grower of Lowford could tell when a flower would “break” in this manner.";
    assertThat(new ScareQuote().write(new MillCourse(plain).facts())).isEmpty();
  }

  @Test
  void asksWhyAWordStandsInQuotationMarks() {
    assertThat(drafts("The owners of Lowford founded an “independent” union of weavers."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .isEqualTo(
                        "Mary Hill writes: “The owners of Lowford founded an ‘independent’ union of"
                            + " weavers.” Why might Mary Hill have put the word “independent” into"
                            + " quotation marks?"));
  }

  @Test
  void givesOneMarkForAnyOfItsReasons() {
    assertThat(drafts("The owners of Lowford founded an “independent” union of weavers."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.points()).isEqualTo(1);
              assertThat(((ShortAnswer) draft.task()).elements())
                  .singleElement()
                  .satisfies(reason -> assertThat(reason.accepted()).hasSizeGreaterThan(2));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owners of Lowford called the weavers “idle” people in 1842.",
        "The weavers of Lowford knew the loom as the so-called “mule” of their trade.",
        "The owners founded an “independent” union and a “friendly” society in Lowford.",
        "The weavers of Lowford sang the “Marseillaise” in the street.",
        "“Free” bread was all that the owners of Lowford offered."
      })
  void asksNothingWhereTheMarksNameQuoteOrAreDoubled(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}

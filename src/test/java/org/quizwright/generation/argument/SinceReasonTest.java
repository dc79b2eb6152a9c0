package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class SinceReasonTest {

  private static List<Draft> drafts(String text) {
    return new SinceReason().write(new MillCourse(text).facts());
  }

  @Test
  void asksForTheReasonThatComesFirst() {
    assertThat(drafts("Since the mill was the only employer, the weavers could not move away."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "Mary Hill writes: “… the weavers could not move away.” What reason does the"
                          + " sentence give?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("The mill was the only employer.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since 1842, the weavers of Lowford have had a reading room.",
        "Since the beginning of the strike, the weavers had met in a barn.",
        "As the weavers were leaving, the owners of the mill locked the gates.",
        "Since the mill was the only employer, they could not move away."
      })
  void takesNoTimeForAReasonAndNoPronounForAName(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @Test
  void takesAReasonThatSaysWhatItPointsTo() {
    assertThat(
            drafts(
                "Since this is a wage that nobody can live on, the weavers are forced to work at"
                    + " night."))
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .containsExactly("A wage that nobody can live on.");
    assertThat(drafts("Since this was so, the weavers of Lowford were forced to work at night."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers of Lowford walked home to their wives, because the owners had shut the gate.",
        "Many weavers of Lowford broke a window, since one was arrested at once.",
        "The weavers of Lowford went home, since the owners had no bread, no coal, and almost no money.",
        "The mayor was cheered by the weavers of Lowford, for he told them what they had won."
      })
  void asksForAReasonAtTheEnd(String text) {
    assertThat(ParsedMills.drafts(new SinceReason(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers of Lowford were taken to the hall and, since they would not pay, to the gaol.",
        "The weavers of Lowford never went home, since the owners shut the gate, and both were jailed.",
        "The price of bread fell sharply in May, for reasons that nobody has understood."
      })
  void asksNothingThatBreaksOffAndForNoReasonUnknown(String text) {
    assertThat(ParsedMills.drafts(new SinceReason(), text)).isEmpty();
  }
}

package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class OtherNameTest {

  private static final String WALTER =
      "Walter Pugh, the manager of the slate board, lived by the sea. Walter Pugh kept bees.";

  private static final String DEED = "Edith Lowe opened the slate quarry at Torbeck in 1931.";

  private static final String MORE = "Edith Lowe had studied slate in Wales.";

  @Test
  void putsAnotherPersonInThePlaceOfTheOneWhoDidIt() {
    assertThat(new QuarryTown(DEED, MORE, WALTER).drafts(new OtherName()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "According to Ivy Marsh, the slate quarry was opened by Walter Pugh at Torbeck in 1931.",
                false,
                "According to Ivy Marsh, the slate quarry was opened by Edith Lowe at Torbeck in 1931."));
  }

  @Test
  void takesNobodyOfWhomTheTextsTellTheSame() {
    String same = "Walter Pugh was there when the slate quarry at Torbeck opened in 1931.";
    assertThat(new QuarryTown(DEED, MORE, WALTER, same).stems(new OtherName()))
        .noneMatch(stem -> stem.contains("opened by Walter Pugh"));
  }

  @Test
  void leavesAnAsideToTheOneWhomItFits() {
    assertThat(new QuarryTown(DEED, MORE, WALTER).stems(new OtherName()))
        .noneMatch(stem -> stem.contains(", the manager"));
  }

  @Test
  void takesNobodyNamedBesideTheOther() {
    String both = "Edith Lowe was a niece of Walter Pugh.";
    assertThat(new QuarryTown(DEED, MORE, WALTER, both).stems(new OtherName()))
        .noneMatch(stem -> stem.contains("opened by Walter Pugh"));
  }
}

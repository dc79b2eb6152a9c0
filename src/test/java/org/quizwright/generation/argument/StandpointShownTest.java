package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;

class StandpointShownTest {

  private static List<Draft> drafts(String text) {
    return new StandpointShown().write(new MillCourse(text).contested("The").facts());
  }

  @Test
  void setsTheWordingBesideWhatTheHeadingSays() {
    assertThat(drafts("The ruthless owners of Lowford cut all wages in May 1842."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .startsWith("Read what the heading of the source says about Mary Hill"));
  }

  @Test
  void asksOnceAnAuthor() {
    assertThat(
            drafts(
                "The ruthless owners of Lowford cut all wages. The ruthless squires of Lowford"
                    + " raised all rents."))
        .hasSize(1);
  }

  @Test
  void leavesAnAuthorAloneWhoGrantsTheOtherSideSomething() {
    assertThat(drafts("The ruthless owners of Lowford cut all wages, though bread was cheap."))
        .isEmpty();
  }
}

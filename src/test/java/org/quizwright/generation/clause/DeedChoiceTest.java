package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class DeedChoiceTest {

  private static final String GOVERNMENT =
      "The government closed the old harbour hospital in May 1931.";
  private static final String DOCKERS =
      "The dockers demanded warm winter clothing and shorter hours.";
  private static final String SAILORS = "The sailors built a wide bridge over the northern dock.";

  @Test
  void offersWhatOthersDid() {
    assertThat(new HarbourTown(GOVERNMENT, DOCKERS, SAILORS).drafts(new DeedChoice()))
        .singleElement()
        .satisfies(
            draft -> {
              MultipleChoice task = (MultipleChoice) draft.task();
              assertThat(task.stem())
                  .isEqualTo("What, according to Ada Brook, did the government do?");
              assertThat(task.options())
                  .filteredOn(Option::correct)
                  .extracting(Option::text)
                  .containsExactly("Closed the old harbour hospital in May 1931");
              assertThat(task.options())
                  .extracting(Option::rationale)
                  .contains("The text tells this of the dockers.");
            });
  }

  @Test
  void needsThreeThatActed() {
    assertThat(new HarbourTown(GOVERNMENT, DOCKERS).drafts(new DeedChoice())).isEmpty();
  }

  @Test
  void takesNoFateForADeed() {
    assertThat(
            new HarbourTown(
                    GOVERNMENT, DOCKERS, "The sailors suffered bad food and low pay on the coast.")
                .drafts(new DeedChoice()))
        .isEmpty();
  }
}

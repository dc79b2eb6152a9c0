package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Matching;

class DeedMatchingTest {

  private static List<Draft> drafts(String... passages) {
    return new HarbourTown(passages).drafts(new DeedMatching());
  }

  private static final String[] FOUR = {
    "The government closed the old harbour hospital in May 1931.",
    "The dockers demanded warm winter clothing and shorter hours.",
    "The sailors built a wide bridge over the northern dock.",
    "The merchants bought a fleet of fast steamers from Norway."
  };

  @Test
  void matchesThoseWhoActedWithWhatTheyDid() {
    assertThat(drafts(FOUR))
        .singleElement()
        .satisfies(
            draft -> {
              Matching task = (Matching) draft.task();
              assertThat(task.stem())
                  .isEqualTo("Match each group or body with what Ada Brook tells of it.");
              assertThat(task.pairs()).hasSize(3);
              assertThat(task.pairs())
                  .anySatisfy(
                      pair -> {
                        assertThat(pair.left()).isEqualTo("The sailors");
                        assertThat(pair.right())
                            .isEqualTo("Built a wide bridge over the northern dock");
                      });
            });
  }

  @Test
  void leavesADeedAloneThatIsToldOfOthersToo() {
    assertThat(
            drafts(
                FOUR[0],
                FOUR[1],
                FOUR[2] + " The merchants built a wide bridge over the northern dock later.",
                "That winter was mild."))
        .isEmpty();
  }

  @Test
  void asksNothingOfWhatMayBelongToSomethingElse() {
    assertThat(
            drafts(
                "The government, while selling the northern dock, slowly cut its yearly grants for timber.",
                FOUR[1],
                FOUR[2],
                FOUR[3]))
        .isEmpty();
    assertThat(
            drafts(
                "The government slowly cut its yearly grants for timber.",
                FOUR[1],
                FOUR[2],
                FOUR[3]))
        .hasSize(1);
  }

  @Test
  void needsFourToMakeThreePairs() {
    assertThat(drafts(FOUR[0], FOUR[1], FOUR[2])).isEmpty();
  }
}

package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comprehension.MillCourse.ref;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;

class TermMeaningTest {

  private static final String TEXT =
      "The shuttle, a boat of wood that carries the weft across the loom, was worn. Nobody paid.";

  @Test
  void asksForWhatTheTextItselfExplains() {
    var facts =
        new MillCourse(TEXT)
            .explains("shuttle", "a boat of wood that carries the weft across the loom", ref(1, 1))
            .facts();
    assertThat(new TermMeaning().write(facts))
        .singleElement()
        .satisfies(draft -> assertThat(draft.task().stem()).contains("the term “shuttle”"));
  }

  @Test
  void leavesAloneAnExplanationThatTheTextDoesNotGive() {
    var facts =
        new MillCourse(TEXT).explains("weft", "the thread that runs from side to side", ref(1, 1));
    assertThat(new TermMeaning().write(facts.facts())).isEmpty();
  }
}

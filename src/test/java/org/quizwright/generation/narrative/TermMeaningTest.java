package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comprehension.MillCourse.ref;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shuttle, a boat of wood and a reed of brass, was worn. Nobody paid.|shuttle|a boat of wood and a reed of brass",
        "The hand roll, the payroll of everybody else, was short. Nobody paid.|hand roll|the payroll of everybody else",
        "The power-loom shed, a long hall without any window, was dark. Nobody paid.|loom shed|a long hall without any window",
        "The sheds, the halls that were built to hold 100,000 looms, stood empty.|sheds|the halls that were built to hold 100"
      })
  void takesNoListHalfOrLeaningWordsForAMeaning(String text, String term, String gloss) {
    var facts = new MillCourse(text).explains(term, gloss, ref(1, 1)).facts();
    assertThat(new TermMeaning().write(facts)).isEmpty();
  }
}

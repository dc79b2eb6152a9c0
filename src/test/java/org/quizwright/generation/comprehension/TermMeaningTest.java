package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comprehension.MillCourse.ref;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CoreNlpLanguage;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the ‘bread war’, when the bakers shut their doors, nobody ate.|bread war|when the bakers shut their doors",
        "The shuttle (a boat of wood that carries the weft) was worn.|shuttle|a boat of wood that carries the weft",
        "The shuttle [a boat of wood that carries the weft] was worn.|shuttle|a boat of wood that carries the weft",
        "The union of free weavers, which were the former guild masters, met.|free weavers|the former guild masters",
        "The guild of free weavers, the former masters of the town, met.|free weavers|the former masters of the town",
        "She spoke to the cashier, two sellers of ladies’ stockings.|cashier|two sellers of ladies’ stockings",
        "Some suspect a lockout, an agreement of the masters.|lockout|an agreement of the masters",
        "It met on the first day of the next year, a date chosen by the guild.|next year|a date chosen by the guild",
        "Many lay in the infirmary, the greater part of them burnt.|infirmary|the greater part of them burnt",
        "The League of Weavers and Spinners, a small body of men, met.|Spinners|a small body of men",
        "They wanted fair trade, an equal price for all, a market without masters.|fair trade|an equal price for all"
      })
  void asksNothingWhereNothingIsDefined(String text, String term, String gloss) {
    var facts = new MillCourse(text).explains(term, gloss, ref(1, 1)).facts();
    assertThat(new TermMeaning().write(facts)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They asked for schools and reading rooms, the building of a road.|reading rooms|the building of a road",
        "On the contrary, the weaver who owed money worked on.|contrary|the weaver who owed money worked on"
      })
  void takesNoClauseAndNothingOfAnotherNumberForAMeaning(String text, String term, String gloss) {
    Facts read = new MillCourse(text).explains(term, gloss, ref(1, 1)).facts();
    Facts parsed = new Facts(read.model(), read.theme(), new CoreNlpLanguage());
    assertThat(new TermMeaning().write(parsed)).isEmpty();
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

package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class ActionObjectTest {

  @Test
  void asksWhatWasOrderedAndKeepsTheDate() {
    HarbourTown town =
        new HarbourTown("In May 1931, the council ordered a ban on night work of dockers.");
    assertThat(town.stems(new ActionObject()))
        .containsExactly("According to Ada Brook, what did the council order in May 1931?");
  }

  @Test
  void asksForNoBareNoun() {
    HarbourTown town = new HarbourTown("In May 1931, the council inspected the work.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void leavesAPronounAlone() {
    HarbourTown town = new HarbourTown("They ordered a ban on night work of dockers in May 1931.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void leavesADenialAlone() {
    HarbourTown town =
        new HarbourTown(
            "The council of Saltby never ordered a ban on night work of dockers in May 1931.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void leavesABareNumberToOthers() {
    HarbourTown town = new HarbourTown("In May 1931, the council dismissed 300 clerks.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void leavesAnOrderAloneThatTheNextSentenceAddsTo() {
    HarbourTown town =
        new HarbourTown(
            "In May 1931, the council ordered a ban on night work of dockers. It also ordered lower fares.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void leavesASentenceAloneThatIsItsWholePassage() {
    HarbourTown town =
        HarbourTown.bare("In May 1931, the council ordered a ban on night work of dockers.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void leavesAVerbAloneThatSaysLittle() {
    HarbourTown town =
        new HarbourTown("In May 1931, the council took a grave view of the harbour.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void takesNoTimeForAnObject() {
    HarbourTown town = new HarbourTown("The council of Saltby resigned that autumn.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void asksForNothingThatSomebodyElseOwns() {
    HarbourTown town = new HarbourTown("The council of Saltby printed his letter in May 1931.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @Test
  void asksForNothingThatSaysTooLittle() {
    HarbourTown town =
        new HarbourTown(
            "The jury of Saltby acquitted all three in May 1931.",
            "The dockers of Saltby ate little else in the winter of 1931.");
    assertThat(town.stems(new ActionObject())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May 1931, the clerk of the council spent some time sketching the ship and its dockers.",
        "Ada Brook teaches the history of ships and dockers at the school of Saltby.",
        "In May 1931, the council demanded the same harbour dues of every northern ship.",
        "In May 1931, the council of dockers opened a hearing.",
        "In May 1931, the council rejected a hearing of dockers by a majority of 12 votes.",
        "In May 1931, the harbour master has complained that dockers never forgave the council.",
        "Two miles from the harbour stood Saltby, a town of dockers."
      })
  void asksOnlyForWhatAPublicDeedWasDoneTo(String text) {
    assertThat(new HarbourTown(text).stems(new ActionObject())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The delegates of Saltby arrived a few hours too late for the meeting.",
        "The harbour master of Saltby replied that he could not open it without the help of the council.",
        "A number of dockers from Saltby swore before them that the town was in danger.",
        "In May 1931 the mayor of Saltby laid the government’s plan before the council.",
        "In May 1931 the council of Saltby gave us a harbour law with many fines."
      })
  void asksNothingThatHasNoObjectOrPointsOutside(String text) {
    assertThat(new HarbourTown(text).stems(new ActionObject())).isEmpty();
  }

  @Test
  void takesWhatWasDemandedWithoutItsExamples() {
    HarbourTown town =
        new HarbourTown(
            "In May 1931, the council ordered a ban on night work of dockers, including all repairs of boats.");
    assertThat(town.drafts(new ActionObject()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).elements().get(0).accepted())
                    .containsExactly("a ban on night work of dockers"));
  }
}

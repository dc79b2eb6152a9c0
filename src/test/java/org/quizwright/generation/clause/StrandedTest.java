package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class StrandedTest {

  @Test
  void asksWhatSomebodyInsistedOn() {
    HarbourTown town = new HarbourTown("The dockers of Saltby insisted on a long break.");
    assertThat(town.stems(new Stranded()))
        .containsExactly("According to Ada Brook, what did the dockers of Saltby insist on?");
  }

  @Test
  void asksForNoSpanOfTime() {
    HarbourTown town = new HarbourTown("The dockers of Saltby had been right for eighteen years.");
    assertThat(town.stems(new Stranded())).isEmpty();
  }

  @Test
  void leavesAReactionToItsOwnQuestion() {
    HarbourTown town = new HarbourTown("The dockers of Saltby responded with a long strike.");
    assertThat(town.stems(new Stranded())).isEmpty();
  }

  @Test
  void leavesAnObjectToOthers() {
    HarbourTown town =
        new HarbourTown("The dockers of Saltby stopped a ship in the spring of 1931.");
    assertThat(town.stems(new Stranded())).isEmpty();
  }

  @Test
  void leavesTheThreatOutOfTheKey() {
    HarbourTown town =
        new HarbourTown(
            "The dockers of Saltby were banned from meetings at night under the threat of dismissal.");
    assertThat(town.drafts(new Stranded()))
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .containsExactly("Meetings at night.");
  }

  @Test
  void leavesAVagueVerbAlone() {
    HarbourTown town =
        new HarbourTown("The docks of Saltby account for most of the town’s income.");
    assertThat(town.stems(new Stranded())).isEmpty();
  }

  @Test
  void takesNeitherAPlaceNorTheMeansForAnObject() {
    HarbourTown town =
        new HarbourTown(
            "The first dockers of Saltby left for New York in May 1931.",
            "The great strike of the dockers was planned with the help of a priest.");
    assertThat(town.stems(new Stranded())).isEmpty();
  }
}

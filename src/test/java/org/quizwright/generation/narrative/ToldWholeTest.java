package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldWholeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 May 1831 the labourers of Marsh End pulled down a toll gate near Welby. It rained.",
        "The labourers of Marsh End pulled down a toll gate near Welby on 4 May 1831. It rained.",
        "In 1831 much rain fell. On 4 May the labourers of Marsh End pulled down a toll gate near Welby."
      })
  void takesADeedThatIsToldWhole(String text) {
    assertThat(new FenVillage(text).stems(new EventDate())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 May 1831 the landlords of Marsh End voted, by 96 to 93, for a new drain near Welby.",
        "The harvest of Marsh End shrank from forty tons in 1828 to little over ten tons in 1831.",
        "On 4 May 1831 the Welby Fen Watch came into being in a barn near Marsh End.",
        "The storm which broke the dyke of Welby or tore down the toll gate in 1831 was short.",
        "Pupils drew the brown tinge of corn starved of water near Welby on 4 May 1831."
      })
  void leavesWhatIsCutOrNoDeed(String text) {
    assertThat(new FenVillage(text).stems(new EventDate())).isEmpty();
  }

  @Test
  void leavesAYearThatThePassageDoesNotPrint() {
    var village =
        new FenVillage(
            "On 4 May 1831 the magistrates of Welby met.",
            "On 6 May the labourers of Marsh End pulled down a toll gate near Welby. It rained.");
    assertThat(village.stems(new EventDate())).noneMatch(stem -> stem.contains("toll gate"));
  }

  @Test
  void leavesADayAfterTwoYears() {
    var village =
        new FenVillage(
            "In 1828 the fen of Welby was surveyed, and the drain was to be paid for by 1840."
                + " On 6 May the labourers of Marsh End pulled down a toll gate near Welby. It rained.");
    assertThat(village.stems(new EventDate())).noneMatch(stem -> stem.contains("toll gate"));
  }
}

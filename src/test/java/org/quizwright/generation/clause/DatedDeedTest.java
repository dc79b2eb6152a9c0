package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class DatedDeedTest {

  private static final String LABEL = "The Port Company sold the new bridge to the railway";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two years later the Port Company sold the new bridge to the railway.|1931"
            + "|The Port Company sold the new bridge to the railway"
            + "|According to Ada Brook, what did the Port Company do in 1931?",
        "That autumn the bridge was sold to the railway company.|1931-23"
            + "|The bridge of the port was sold to the railway company"
            + "|According to Ada Brook, what happened to the bridge of the port in the autumn of 1931?",
        "On the next day Indian troops crossed the bridge of Saltby.|1931-05-03"
            + "|Indian troops crossed the bridge of Saltby"
            + "|According to Ada Brook, what did Indian troops do on 3 May 1931?"
      })
  void asksWhatWasDoneAtATime(String text, String date, String label, String stem) {
    assertThat(new HarbourTown(text).tells(date, label, 1).stems(new DatedDeed()))
        .containsExactly(stem);
  }

  @Test
  void takesThePredicateForTheAnswer() {
    HarbourTown town =
        new HarbourTown("That year the Port Company sold the new bridge to the railway.")
            .tells("1931", LABEL, 1);
    assertThat(((ShortAnswer) town.drafts(new DatedDeed()).get(0).task()).modelAnswer())
        .isEqualTo("Sold the new bridge to the railway.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1931 the ship Vega was named after a star.|The peace treaty ended the docker strike of the port",
        "In 1931 Winston Churchill bought a house near the bridge.|Winston Churchill bought a house near the bridge",
        "In 1931 the Port Company opened the new bridge.|The Port Company opened the new bridge of the port",
        "In 1931 Winston Churchill was given a hospital ship.|Winston Churchill was given a hospital ship",
        "In 1931 the dockers climbed the bridge, pushed the clerks in, and threw two of them out."
            + "|The dockers climbed the bridge of the port",
        "In 1931 the Combination Acts banned the docker union of the port.|The Combination Acts banned the docker union of the port",
        "Two years later Indian troops crossed the bridge of Saltby, hauling a gun.|Indian troops crossed the bridge of Saltby",
        "Two years later Indian troops gathered at the bridge of Saltby.|Indian troops gathered at the bridge of Saltby",
        "That autumn the bridge was built by the railway company.|The bridge of the port was built by the railway company",
        "In 1931 the Yellow River burst its banks at Saltby.|The Yellow River burst its banks at Saltby",
        "The bridge stood for years before the company sold it in 1931.|The Port Company sold the new bridge"
      })
  void asksForNoTrifle(String text, String label) {
    assertThat(new HarbourTown(text).tells("1931", label, 1).stems(new DatedDeed())).isEmpty();
  }

  @Test
  void asksOfAPersonOnlyATurningPoint() {
    HarbourTown town =
        new HarbourTown("In 1931 Winston Churchill sold the old hospital of the port.")
            .tells("1931", "Winston Churchill sold the old hospital of the port", 2);
    assertThat(town.stems(new DatedDeed())).hasSize(1);
  }

  @Test
  void asksNothingOfWhoDidTwoThingsThen() {
    HarbourTown town =
        new HarbourTown("That year the Port Company sold the new bridge to the railway.")
            .tells("1931", LABEL, 1)
            .tells("1931-05", "The Port Company bought a hospital ship", 1);
    assertThat(town.stems(new DatedDeed())).isEmpty();
  }
}

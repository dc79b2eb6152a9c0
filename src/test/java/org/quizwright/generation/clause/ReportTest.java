package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class ReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor told the dockers in May that the old bridge would be repaired.|what did the mayor tell the dockers in May?",
        "In May the dockers claimed that the council had sold the old bridge.|what did the dockers claim in May?"
      })
  void asksWhatWasSaid(String text, String question) {
    assertThat(new HarbourTown(text).stems(new Report()))
        .containsExactly("According to Ada Brook, " + question);
  }

  @Test
  void leavesOutWhatTheSentenceTellsBesides() {
    assertThat(
            new HarbourTown(
                    "The mayor said in May that the old bridge was safe, and ships had passed it since.")
                .drafts(new Report()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .isEqualTo("That the old bridge was safe."));
  }

  @Test
  void asksForNoSayingBesideAnother() {
    String text = "The mayor said in May that the old bridge was safe. Tom left.";
    assertThat(new HarbourTown(text + " He said that nobody need worry.").stems(new Report()))
        .doesNotContain("According to Ada Brook, what did the mayor say in May?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said in May that it was the fault of the dockers.",
        "A conference held in Saltby that November achieved little for the old bridge.",
        "The mayor wrote that the old bridge would hold.",
        "The mayor said that the council had sold the old bridge.",
        "The mayor said in May that the council could not repair it without money.",
        "That letter told the dockers that the old bridge was safe.",
        "In Saltby local tradition says that the dockers of Saltby built the old bridge.",
        "The dockers replied that the council had sold the old bridge.",
        "The dockers convinced the mayor in May that the old bridge would hold.",
        "The dockers thought that the council had sold the old bridge.",
        "The mayor hoped in May that the old bridge would hold (it did not).",
        "In May the mayor of Saltby was convinced that the old bridge would hold.",
        "In May a young docker, Tom Hale, thought that the free port was born there.",
        "The mayor told me in May that the old bridge would be repaired.",
        "The mayor said in May that the council should take their place on the bridge.",
        "The mayor said in May that the bridges of the old port, while still unsafe, had improved in May.",
        "Two dockers swore in May that the constable had seen him at the old bridge.",
        "The mayor said in May that the old bridge was safe, and that the new one was cheap.",
        "The mayor said in May that the old bridge was safe. The mayor also said that it was cheap."
      })
  void asksForNothingLooseOrSaidInTwoParts(String text) {
    assertThat(new HarbourTown(text).stems(new Report())).isEmpty();
  }
}

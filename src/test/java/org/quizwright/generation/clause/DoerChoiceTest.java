package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class DoerChoiceTest {

  private static final String DEED = "In May 1931, the World Bank financed a new bridge in Saltby.";
  private static final String OTHERS =
      "The Red Cross sent tents. The Labour Party held meetings. The Red Cross left. The Labour"
          + " Party stayed.";

  @Test
  void offersBodiesThatTheTextsName() {
    assertThat(new HarbourTown(DEED, OTHERS).drafts(new DoerChoice()))
        .singleElement()
        .extracting(draft -> ((MultipleChoice) draft.task()).options())
        .satisfies(
            options ->
                assertThat(options)
                    .extracting(Option::text)
                    .containsExactly("the World Bank", "the Red Cross", "the Labour Party"));
  }

  @Test
  void offersNobodyWhoIsNamedBesideTheDeed() {
    HarbourTown town = new HarbourTown(DEED + " " + OTHERS);
    assertThat(town.stems(new DoerChoice())).isEmpty();
  }

  @Test
  void offersNobodyWhoDidTheLike() {
    HarbourTown town = new HarbourTown(DEED, OTHERS + " The Red Cross financed a school.");
    assertThat(town.stems(new DoerChoice())).isEmpty();
  }

  @Test
  void asksForNothingThatOthersMayHaveDoneToo() {
    String support = "In May 1931, the World Bank supported a new bridge in Saltby.";
    assertThat(new HarbourTown(support, OTHERS).stems(new DoerChoice())).isEmpty();
  }

  @Test
  void asksForNothingWithAClauseInside() {
    String relative =
        "In May 1931, the World Bank financed a new bridge in Saltby, which the town had planned.";
    assertThat(new HarbourTown(relative, OTHERS).stems(new DoerChoice()))
        .noneMatch(stem -> stem.contains("planned"));
  }
}

package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class DoerChoiceTest {

  private static final String DEED = "In May 1931, the World Bank financed a new bridge in Saltby.";
  private static final String OTHERS =
      "The Monetary Fund sent clerks. The Royal Treasury met. The Monetary Fund left. The Royal"
          + " Treasury stayed.";

  @Test
  void offersBodiesThatTheTextsName() {
    assertThat(new HarbourTown(DEED, OTHERS).drafts(new DoerChoice()))
        .singleElement()
        .extracting(draft -> ((MultipleChoice) draft.task()).options())
        .satisfies(
            options ->
                assertThat(options)
                    .extracting(Option::text)
                    .containsExactly("the World Bank", "the Monetary Fund", "the Royal Treasury"));
  }

  @Test
  void offersNobodyWhoIsNamedBesideTheDeed() {
    HarbourTown town = new HarbourTown(DEED + " " + OTHERS);
    assertThat(town.stems(new DoerChoice())).isEmpty();
  }

  @Test
  void offersNobodyWhoDidTheLike() {
    HarbourTown town = new HarbourTown(DEED, OTHERS + " The Monetary Fund financed a school.");
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

  @Test
  void offersNoBodyOfAnotherKind() {
    String unions =
        "The Dockers’ Union sent clerks. The Pilots’ Union met. The Dockers’ Union left. The"
            + " Pilots’ Union stayed.";
    assertThat(new HarbourTown(DEED, unions).stems(new DoerChoice())).isEmpty();
  }

  @Test
  void offersNobodyWhomNoPassageBesideNames() {
    HarbourTown town = new HarbourTown(DEED, "The tide was high.", OTHERS);
    assertThat(town.stems(new DoerChoice())).isEmpty();
  }
}

package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.clause.ActionObject;

class PronounTest {

  @Test
  void namesThePersonOfTheSentenceBefore() {
    HarbourTown town =
        new HarbourTown("Thomas Reed led the dockers. He demanded a new contract for dockers.");
    assertThat(town.stems(new ActionObject()))
        .contains("According to Ada Brook, what did Thomas Reed demand?");
  }

  @Test
  void staysInDoubtBetweenTwoPersons() {
    HarbourTown town =
        new HarbourTown("Thomas Reed met John Stone. He demanded a new contract for dockers.");
    assertThat(town.stems(new ActionObject())).noneMatch(stem -> stem.contains("demand"));
  }
}

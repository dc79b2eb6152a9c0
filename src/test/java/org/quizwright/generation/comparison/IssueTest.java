package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.language.Words;

class IssueTest {

  @Test
  void knowsItsWordsInTheFormThatLemmatisingGivesThem() {
    Issue homes = Issue.of("homes", "homes", "housing rent", "landlord", "How?");
    assertThat(homes.chief()).containsAll(Words.lemmas("housing and rents"));
  }
}

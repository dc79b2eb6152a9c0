package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassivesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The railway lines were cut near Aldwick",
        "The harbour was attacked in the night",
        "The old docks were quickly burnt"
      })
  void missTheDoerOfADeed(String label) {
    assertThat(Passives.WITHOUT_DOER.matcher(label).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour was attacked by the French fleet",
        "The Harbour Company was founded in Aldwick",
        "The bridge was opened to traffic",
        "Ann Rowe was awarded a prize for physics",
        "The strike was settled by arbitration",
        "Earl Rowe was dismissed from his post",
        "The board cut the railway lines"
      })
  void missNobodyWhereTheDoerIsNamedOrOfNoMatter(String label) {
    assertThat(Passives.WITHOUT_DOER.matcher(label).find()).isFalse();
  }
}

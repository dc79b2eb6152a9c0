package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorthAMarkTest {

  private static boolean test(String... passages) {
    Material material = new QuarryTown(passages).material();
    return material.statements().stream()
        .flatMap(java.util.List::stream)
        .filter(statement -> passages[0].startsWith(statement.telling().text()))
        .allMatch(statement -> WorthAMark.test(material, statement));
  }

  @Test
  void leavesACountAloneThatStandsForNothing() {
    assertThat(test("The quarrymen of Torbeck put forward a list of 40 demands.")).isFalse();
  }

  @Test
  void keepsACountThatTellsOfAChange() {
    assertThat(test("The slate output of the county rose by 40 tons in 1931.")).isTrue();
  }

  @Test
  void leavesSomebodyAloneWhomTheTextsNameOnce() {
    assertThat(test("Henry Lister demanded better wages for the quarrymen.")).isFalse();
  }

  @Test
  void keepsSomebodyWhomOtherPassagesNameToo() {
    assertThat(
            test(
                "Henry Lister demanded better wages for the quarrymen.",
                "In the spring Lister went to London."))
        .isTrue();
  }
}

package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.matter.Matter.Kind;

class MatterTest {

  private static final Matter PAY = Weavers.matter(Kind.CLAIM, "wages pay | shillings halved");

  @Test
  void needsAWordOfEveryGroup() {
    assertThat(PAY.isIn(List.of("wage", "shilling"))).isTrue();
    assertThat(PAY.isIn(List.of("wage", "pay"))).isFalse();
    assertThat(PAY.isIn(List.of("shilling"))).isFalse();
  }

  @Test
  void isTouchedByAnyOfItsWords() {
    assertThat(PAY.touches(List.of("halve"))).isTrue();
    assertThat(PAY.touches(List.of("bread"))).isFalse();
  }

  @Test
  void isAnsweredByWordsOfTheGroupsThatItsRowAsksFor() {
    assertThat(PAY.isAnsweredBy(List.of("shilling"))).isTrue();
    assertThat(PAY.isAnsweredBy(List.of("wage"))).isFalse();
    Matter both = Weavers.matter(Kind.CLAIM, "? wages pay | ? shillings halved | town");
    assertThat(both.isAnsweredBy(List.of("shilling"))).isFalse();
    assertThat(both.isAnsweredBy(List.of("wage", "shilling"))).isTrue();
  }
}

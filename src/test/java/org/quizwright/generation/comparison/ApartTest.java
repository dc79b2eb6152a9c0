package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Relation;

class ApartTest {

  @Test
  void saysWhomEitherSideNames() {
    Pairing pairing = Weavers.pairing("demands", Relation.ONE_ADDS);
    String left = pairing.left().voice().shortName();
    String right = pairing.right().voice().shortName();
    assertThat(Apart.of(pairing, List.of("the mayor", "a bank")))
        .isEqualTo("for " + left + " it is the mayor, for " + right + " a bank");
  }
}

package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.model.question.Relation;

class ReasonTest {

  private static final Pairing PAIRING = Weavers.pairing("demands", Relation.ONE_ADDS);

  private static String reason(Apart apart) {
    KeyQuote left = new KeyQuote(PAIRING.point().left(), "", "nine demands", List.of(), false);
    KeyQuote right = new KeyQuote(PAIRING.point().right(), "", "bread first", List.of(), false);
    ModelAnswer answer = new ModelAnswer("", "", left, right, apart, List.of(), List.of(), 2);
    return Reason.of(PAIRING, answer, new Provenance(Archive.THEME.period(), "demands")).text();
  }

  @Test
  void setsTheViewFromWithinAgainstWhatAnOnlookerStresses() {
    assertThat(reason(new Apart("lender", List.of("the mayor", "a bank"), false)))
        .contains(
            "Marsh, looking back from 1890, may use what came to light later, such as the part of"
                + " the mayor, while Reed")
        .contains("tells how it looked to those concerned (“We weavers”)");
  }

  @Test
  void neverRestsOnTheDateAlone() {
    assertThat(reason(Apart.NOBODY)).doesNotEndWith("in 1844").contains(", while Reed");
  }
}

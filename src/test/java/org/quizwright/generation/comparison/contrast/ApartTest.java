package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.model.question.Relation;

class ApartTest {

  private final Pairing pairing = Weavers.pairing("demands", Relation.ONE_ADDS);

  @Test
  void saysWhomEitherSideNames() {
    Apart lenders = new Apart("lender", List.of("the mayor", "a bank"), false);
    assertThat(lenders.inShort(pairing))
        .isEqualTo("Marsh names the mayor as the lender, Reed a bank");
    assertThat(lenders.sentence(pairing))
        .isEqualTo("But Marsh names the mayor as the lender, Reed a bank.");
  }

  @Test
  void saysThatTwoPersonsAreNoAgreement() {
    Apart leaders = new Apart("leaders", List.of("Hall", "Lowe"), true);
    KeyQuote judging = new KeyQuote(pairing.point().left(), "Hall", "was a brute", List.of(), true);
    assertThat(leaders.sentence(pairing, pairing.left().voice(), judging))
        .isEqualTo(
            "But they speak of different leaders (Hall; Lowe), and only"
                + " Marsh passes judgement: Hall “was a brute”.");
    assertThat(leaders.inShort(pairing)).endsWith("(Hall; Lowe)");
  }

  @Test
  void saysNothingOfNobody() {
    assertThat(Apart.NOBODY.sentence(pairing)).isEmpty();
  }
}

package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.model.question.Relation;

class CommonWordTest {

  private static final Pairing PAIRING = Weavers.pairing("demands", Relation.ONE_ADDS);

  private static Optional<String> in(String left, String right) {
    return CommonWord.in(
        new Quote(PAIRING.point().left(), "", "", left, List.of(), false),
        new Quote(PAIRING.point().right(), "", "", right, List.of(), false),
        Weavers.matter("demands"));
  }

  @Test
  void isTheLongestThingThatBothAskFor() {
    assertThat(in("abolition of old privileges", "the privileges and their abolition"))
        .contains("privileges");
  }

  @Test
  void isNotTheMatterItself() {
    assertThat(in("their demands were heard", "the demands were made")).isEmpty();
  }

  @Test
  void isNoWordThatTellsNothingOfTheMatter() {
    assertThat(in("yesterday they wanted bread", "yesterday they wanted pay")).isEmpty();
  }

  @Test
  void narrowsAListToThePartThatHoldsIt() {
    String list = "abolition of old privileges, control of the looms by committees";
    Quote quote = new Quote(PAIRING.point().left(), "", "", list, List.of(), false);
    Quote whole = new Quote(PAIRING.point().left(), "", "", list, List.of(), true);
    Matter matter = Weavers.matter("demands");
    assertThat(CommonWord.narrowed(quote, "privileges", matter).exact())
        .isEqualTo("abolition of old privileges");
    assertThat(CommonWord.narrowed(whole, "privileges", matter)).isEqualTo(whole);
  }
}

package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.excerpt.Excerpt;

class QuotableTest {

  private static List<String> in(String passage, int sentence, int most) {
    Excerpt excerpt = Archive.twoWorks().in("book").passage(passage).excerpt("book", 1);
    return new Quotable(new PlainGrammar(), new Antecedents(List.of()))
        .in(excerpt.statements().get(sentence - 1), excerpt, most).stream()
            .map(KeyQuote::exact)
            .toList();
  }

  @Test
  void isEveryClauseShortEnough() {
    String passage = "The mill paid a wage of bread; the mayor lent the town a horse.";
    assertThat(in(passage, 1, 8))
        .containsExactly("The mill paid a wage of bread", "the mayor lent the town a horse");
    assertThat(in(passage, 1, 5)).isEmpty();
  }

  @Test
  void leavesOutWordsThatOnlyLeadOver() {
    assertThat(in("Of course the mill paid a wage of bread.", 1, 20))
        .containsExactly("the mill paid a wage of bread");
  }

  @Test
  void standsAloneWhereTheNextSentenceTellsMore() {
    assertThat(in("The blame rests with the mill. Yet they have won.", 1, 20))
        .containsExactly("The blame rests with the mill");
  }

  @Test
  void isNothingWhereTheSentenceThatTakesItBackIsTooLong() {
    assertThat(in("The mill paid a wage of bread. However, the bread was old and grey.", 1, 8))
        .isEmpty();
  }
}

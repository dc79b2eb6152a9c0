package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.PlainGrammar;

class ListingTest {

  private static List<String> members(String sentence) {
    return new Listing(new PlainGrammar()).members(sentence);
  }

  @Test
  void isCutAtItsCommasAfterTheWordThatOpensIt() {
    assertThat(
            members(
                "The plan came late, which included the sale of all looms, a cut of the pay by half,"
                    + " and the end of the guild."))
        .containsExactly(
            "the sale of all looms", "a cut of the pay by half", "the end of the guild");
  }

  @Test
  void mayBeOneOfWholeClauses() {
    assertThat(members("The mills closed, bread was dear, and the looms went."))
        .containsExactly("The mills closed", "bread was dear", "the looms went");
  }

  @Test
  void isNoneOfSingleWords() {
    assertThat(members("They had goods such as bread, soap, and the best salt.")).isEmpty();
  }

  @Test
  void isNoneWhereAClauseOnlyGoesOn() {
    assertThat(members("The mills closed, as all feared, in the winter.")).isEmpty();
  }
}

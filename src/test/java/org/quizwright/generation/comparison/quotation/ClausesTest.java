package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

  @Test
  void cutsAtCommasAndBeforeConjunctions() {
    assertThat(
            Clauses.in("The weavers wanted bread for all, but the mayor of the town refused it."))
        .contains("The weavers wanted bread for all", "the mayor of the town refused it");
  }

  @Test
  void keepsANumberTogether() {
    assertThat(Clauses.in("The mill paid 1,500 weavers a week."))
        .containsExactly("The mill paid 1,500 weavers a week");
  }

  @Test
  void takesNoQuotationMarkWithoutItsFellow() {
    assertThat(Clauses.in("The mayor called it a “most wicked plan.")).isEmpty();
    assertThat(Clauses.in("The mayor called it a “most wicked” plan."))
        .containsExactly("The mayor called it a “most wicked” plan");
  }

  @Test
  void takesNothingThatLeansOnAWordBefore() {
    assertThat(Clauses.in("The mayor, who was ill for many weeks, refused."))
        .noneMatch(clause -> clause.startsWith("who"));
  }

  @Test
  void neverBeginsOrEndsAmidAList() {
    assertThat(Clauses.in("The list named higher wages for all, bread, tea, warm winter coats."))
        .noneMatch(clause -> clause.endsWith("for all"))
        .noneMatch(clause -> clause.startsWith("bread"));
  }

  @Test
  void mayBeginAfterAnAside() {
    assertThat(Clauses.in("Even then, however, weavers earned six shillings a week."))
        .contains("weavers earned six shillings a week");
  }

  @Test
  void quotesAPrepositionsNounOnlyByItself() {
    assertThat(Clauses.in("Despite the long and bitter cold, the weavers went to the mill."))
        .contains("the long and bitter cold", "the weavers went to the mill")
        .doesNotContain("the long and bitter cold, the weavers went to the mill");
  }

  @Test
  void takesNothingWithHalfABracket() {
    assertThat(Clauses.in("The mill paid them [the weavers, that is] a shilling a week."))
        .allMatch(clause -> clause.contains("[") == clause.contains("]"));
  }

  @Test
  void beginNowhereBetweenANameAndWhatSaysWhoItIs() {
    assertThat(Clauses.in("John Hall, the young mayor of Corrow, signed the order to fire."))
        .noneMatch(clause -> clause.startsWith("the young mayor"));
  }
}

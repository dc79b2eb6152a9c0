package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.language.Words;

class DetailsTest {

  private static final String ANSWER = "Southbank gave the credit on a condition";

  private static List<String> of(String letter, String book) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    Excerpt mine = archive.excerpt("letter", 1);
    KeyQuote answer =
        new KeyQuote(mine.statements().get(0), "", ANSWER, Words.lemmas(ANSWER), true);
    return new Details(new PlainGrammar(), Weavers.matter("lender"))
        .of(mine, archive.excerpt("book", 1), answer).stream().map(KeyQuote::exact).toList();
  }

  @Test
  void areTheMembersOfAListThatGoesOnAboutTheAnswer() {
    assertThat(
            of(
                ANSWER
                    + ". The credit had conditions, including a cut of all pensions and the sale of"
                    + " looms, and the end of the guild.",
                "Northbank gave money."))
        .containsExactly("a cut of all pensions and the sale of looms", "the end of the guild");
  }

  @Test
  void holdNothingThatTheOtherSideHasToo() {
    assertThat(
            of(
                ANSWER + ", including a cut of all pensions, and the end of the guild.",
                "Northbank wanted a cut of pensions."))
        .containsExactly("the end of the guild");
  }

  @Test
  void holdNothingFromASentenceOnSomethingElse() {
    assertThat(
            of(
                ANSWER + ". We ate much, including the bread of the mayor, and the best salt.",
                "Northbank gave money."))
        .isEmpty();
  }
}

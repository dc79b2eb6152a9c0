package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Similarity;

class AdditionsTest {

  private static final String ANSWER = "Southbank gave the credit on a condition.";

  private static List<String> of(String letter) {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("Northbank lent the town forty pounds on a condition.")
            .in("letter")
            .passage(letter);
    Excerpt mine = archive.excerpt("letter", 1);
    KeyQuote answer = new KeyQuote(mine.statements().get(0), "", ANSWER, List.of(), true);
    Similarity similarity = new Similarity(archive.facts().model().sources());
    KeyQuotes quotes = new KeyQuotes(similarity, new PlainGrammar(), new Antecedents(List.of()));
    return quotes
        .additions(Weavers.matter("lender"))
        .of(mine, archive.excerpt("book", 1), answer)
        .stream()
        .map(KeyQuote::exact)
        .toList();
  }

  @Test
  void areOtherWordsOnTheMatter() {
    assertThat(
            of(ANSWER + " The condition of the credit was a secret of the mayor. The rain came."))
        .containsExactly("The condition of the credit was a secret of the mayor");
  }

  @Test
  void holdNothingThatStandsInTheAnswerAlready() {
    assertThat(of(ANSWER)).isEmpty();
  }

  @Test
  void holdASentenceThatGoesOnAboutTheAnswer() {
    assertThat(of(ANSWER + " But thieves from the city had most of the money."))
        .containsExactly("thieves from the city had most of the money");
  }

  @Test
  void holdNothingThatOnlyStandsBesideIt() {
    assertThat(of(ANSWER + " I was a member of the pit committee.")).isEmpty();
  }

  @Test
  void holdNothingThatTheOtherSideSaysToo() {
    assertThat(of(ANSWER + " The credit was forty pounds for the town.")).isEmpty();
  }

  @Test
  void putAJudgementBeforeADetail() {
    assertThat(of(ANSWER + " The credit had 12 parts. The credit was a criminal betrayal."))
        .containsExactly("The credit was a criminal betrayal", "The credit had 12 parts");
  }
}

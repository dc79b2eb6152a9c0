package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.KeyQuotes.Quote;

class AdditionsTest {

  private static List<String> further(String letter, String used) {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("Northbank lent the town forty pounds on a condition.")
            .in("letter")
            .passage(letter);
    Excerpt mine = archive.excerpt("letter", 1);
    Quote taken = new Quote(mine.statements().get(0), "", "", used, List.of(), true);
    Similarity similarity = new Similarity(archive.facts().model().sources());
    KeyQuotes quotes = new KeyQuotes(similarity, new PlainGrammar(), new Antecedents(List.of()));
    return quotes
        .additions()
        .further(Weavers.matter("lender"), mine, archive.excerpt("book", 1), List.of(taken), 20)
        .stream()
        .map(Quote::exact)
        .toList();
  }

  @Test
  void creditOtherWordsOnTheMatter() {
    assertThat(
            further(
                "Southbank gave the credit. The condition of the credit was a secret. The rain came.",
                "Southbank gave the credit."))
        .containsExactly("The condition of the credit was a secret");
  }

  @Test
  void creditNothingThatStandsInTheKeyAlready() {
    assertThat(further("Southbank gave the credit.", "Southbank gave the credit.")).isEmpty();
  }

  @Test
  void creditASentenceThatGoesOnAboutIt() {
    assertThat(
            further(
                "Southbank gave the credit. But thieves had most of the money.",
                "Southbank gave the credit."))
        .containsExactly("thieves had most of the money");
  }
}

package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.KeyQuotes.Match;
import org.quizwright.generation.comparison.KeyQuotes.Quote;

class KeyQuotesTest {

  private static final Issue PAY = Issue.of("pay", "pay", "wage pay", "shilling loom", "How much?");

  private final Archive archive =
      Archive.twoWorks()
          .in("book")
          .passage("The mill paid a wage of nine shillings, and the weavers lived in cellars.")
          .in("letter")
          .passage("The mill paid a wage of six shillings, but the loom is our own to pay for.");
  private final KeyQuotes quotes =
      new KeyQuotes(PAY, new Similarity(archive.facts().model().sources()), new PlainGrammar());
  private final List<Quote> left = quotes.in(archive.excerpt("book", 1));
  private final List<Quote> right = quotes.in(archive.excerpt("letter", 1));

  @Test
  void quotesOnlyWhatIsAboutTheIssue() {
    assertThat(left).extracting(Quote::exact).doesNotContain("the weavers lived in cellars");
  }

  @Test
  void quotesWordsAsTheyStandThere() {
    assertThat(left).extracting(Quote::exact).contains("The mill paid a wage of nine shillings");
  }

  @Test
  void findsTheClausesThatComeNearest() {
    Match match = quotes.nearest(left, right).orElseThrow();
    assertThat(match.right().exact()).isEqualTo("The mill paid a wage of six shillings");
  }

  @Test
  void findsAnotherClauseThatTheOtherSideLacks() {
    Match match = quotes.nearest(left, right).orElseThrow();
    assertThat(quotes.ownmost(right, archive.excerpt("book", 1), match.right()))
        .map(Quote::exact)
        .hasValue("the loom is our own to pay for");
  }
}

package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Statement;

class KeyQuoteTest {

  private final Statement statement =
      Archive.twoWorks()
          .in("book")
          .passage("The mayor, who was old, came back to a “free” mill. It stood still.")
          .excerpt("book", 1)
          .statements()
          .get(0);

  private KeyQuote quote(String lead, String exact) {
    return new KeyQuote(statement, lead, exact, List.of(), true);
  }

  @Test
  void turnsMarksInsideIntoSingleOnes() {
    assertThat(quote("", "a “free” mill").inMarks()).isEqualTo("“a ‘free’ mill”");
  }

  @Test
  void putsTheSubjectBeforeAPredicateThatItIsPartedFrom() {
    assertThat(quote("the mayor", "came back").inMarks()).isEqualTo("the mayor “came back”");
  }

  @Test
  void overlapsWordsOfThePassageThatItShares() {
    KeyQuote quote = quote("the mayor", "came back to a “free” mill");
    assertThat(quote.overlaps(quote("", "a “free” mill"))).isTrue();
    assertThat(quote.overlaps(quote("", "who was old"))).isFalse();
  }

  @Test
  void isQualifiedByASentenceTakenAlong() {
    assertThat(quote("", "a “free” mill. It stood still").isQualified()).isTrue();
    assertThat(quote("", "a “free” mill").isQualified()).isFalse();
  }
}

package org.quizwright.analysis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;

class PluralsTest {

  private static String in(String text) {
    return Plurals.in(Texts.passages("1901", new String[] {text}).get(0).sentences().get(0))
        .stream()
        .map(gloss -> gloss.term() + " = " + gloss.meaning())
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Yet these absentees, owners who left their estates to others, took half of the money. | absentees = owners who left their estates to others
          The act swept away dozens of “rotten boroughs”, tiny towns whose seats could be bought, and much else. | rotten boroughs = tiny towns whose seats could be bought
          Many left for free villages, settlements on land which former slaves had bought. | free villages = settlements on land which former slaves had bought
          """)
  void readsAPluralThatAnotherExplains(String text, String gloss) {
    assertThat(in(text)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sold ploughs, looms, tools which had belonged to the farm.",
        "The weavers met the brewers, merchants that the town disliked.",
        "She kept the letters, which were tied with strings that had faded."
      })
  void leavesListsAndPeopleAlone(String text) {
    assertThat(in(text)).isEmpty();
  }
}

package org.quizwright.analysis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;

class AppositiveGlossTest {

  private static String in(String text) {
    return AppositiveGloss.in(Texts.passages("1901", new String[] {text}).get(0).sentences().get(0))
        .stream()
        .map(gloss -> gloss.term().text() + " = " + gloss.meaning())
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Many worked on commission, the payment of a share to whoever sold the goods. | commission = the payment of a share to whoever sold the goods
          He went to the bailiff, the estate officer who collected the rents. | bailiff = the estate officer who collected the rents
          Ministers named a Special Bench, an extra court of judges for one crime. | Special Bench = an extra court of judges for one crime
          They came under indenture, a contract binding a worker to one master for some years. | indenture = a contract binding a worker to one master for some years
          Yet these absentees, owners who left their estates to others, took half of the money. | absentees = owners who left their estates to others
          The act swept away dozens of “rotten boroughs”, tiny towns whose seats could be bought, and much else. | rotten boroughs = tiny towns whose seats could be bought
          Many left for free villages, settlements on land which former slaves had bought. | free villages = settlements on land which former slaves had bought
          They died of “mill fever,” an inflammation of lungs packed with dust. | mill fever = an inflammation of lungs packed with dust
          They camped in a cantonment (a town of barracks for training troops). | cantonment = a town of barracks for training troops
          The bank sold lottery notes, loans whose holders might win a prize. | lottery notes = loans whose holders might win a prize
          """)
  void readsWhatKindOfThingATermNames(String text, String gloss) {
    assertThat(in(text)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at the house, a building of two storeys.",
        "He joined the strike, the longest of the century.",
        "She read the report, a document of 200 pages.",
        "The mayor, a lawyer who lived by the river, said no.",
        "On the 15th of August, two persons who had gone to watch were beaten by the men.",
        "They were amateurs: publicans, shopkeepers, the sons of mill-owners.",
        "They sold corn, the tools and the carts of the farm.",
        "He wore a tweed suit, a tall collar and a tie that flapped.",
        "They sold ploughs, looms, tools which had belonged to the farm.",
        "The weavers met the brewers, merchants that the town disliked.",
        "She kept the letters, which were tied with strings that had faded."
      })
  void leavesOutListsPeopleAndWhatTellsOfOneThingOnly(String text) {
    assertThat(in(text)).isEmpty();
  }
}

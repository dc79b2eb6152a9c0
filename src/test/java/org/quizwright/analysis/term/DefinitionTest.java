package org.quizwright.analysis.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;

class DefinitionTest {

  private static String in(String text) {
    return Definition.in(Texts.passages("1901", new String[] {text}).get(0).sentences().get(0))
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
          Many worked on commission, the payment of a share to whoever sold the goods. | commission = the payment of a share to whoever sold the goods
          He went to the bailiff, the estate officer who collected the rents. | bailiff = the estate officer who collected the rents
          Ministers named a Special Bench, an extra court of judges for one crime. | Special Bench = an extra court of judges for one crime
          She hoped for a right of way, which let her cross the field. | right of way = which let her cross the field
          They came under indenture, a contract binding a worker to one master for some years. | indenture = a contract binding a worker to one master for some years
          To the planters, as the owners of estates were called, he was a troublemaker. | planters = the owners of estates
          The vessel was refused demurrage, or pay for days lost in port. | demurrage = pay for days lost in port
          """)
  void readsWhatKindOfThingATermNames(String text, String gloss) {
    assertThat(in(text)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          They met at the house, a building of two storeys.
          He joined the strike, the longest of the century.
          She read the report, a document of 200 pages.
          The mayor, a lawyer who lived by the river, said no.
          On the 15th of August, two persons who had gone to watch were beaten by the men.
          They were amateurs: publicans, shopkeepers, the sons of mill-owners.
          They sold corn, the tools and the carts of the farm.
          """)
  void leavesOutWhatTellsOfOneThingOnly(String text) {
    assertThat(in(text)).isEmpty();
  }
}

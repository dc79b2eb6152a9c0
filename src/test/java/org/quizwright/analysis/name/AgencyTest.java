package org.quizwright.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;

class AgencyTest {

  private static int weight(String name, String text) {
    return NameScanner.scan(Texts.passages("1901", new String[] {text})).stream()
        .filter(mention -> mention.name().equals(name))
        .mapToInt(Agency::weight)
        .sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mzilikazi | Mzilikazi sent his envoys to the coast. | 2
          Mzilikazi | In May Mzilikazi angrily complained of the tax. | 3
          Mzilikazi | They feared Mzilikazi’s envoys. | 1
          Ruprecht | He named a captain, one Ruprecht, whom nobody knew. | 3
          Ruprecht | Nobody could find Ruprecht. | 0
          """)
  void weighsWhatANameDoes(String name, String text, int weight) {
    assertThat(weight(name, text)).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boers | The Boers complained of the tax.
          Gatling | They brought two Gatling guns.
          Rook | They met at Rook’s Drift.
          """)
  void seesNobodyInAPeopleAThingOrAPartOfAName(String name, String text) {
    assertThat(weight(name, text)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Party | The Party met in Leeds. | true
          Party | The Party leader met them. | false
          """)
  void tellsTheHeadOfAPhrase(String name, String text, boolean head) {
    assertThat(
            NameScanner.scan(Texts.passages("1901", new String[] {text})).stream()
                .filter(mention -> mention.name().equals(name)))
        .isNotEmpty()
        .allMatch(mention -> Agency.isHead(mention) == head);
  }
}

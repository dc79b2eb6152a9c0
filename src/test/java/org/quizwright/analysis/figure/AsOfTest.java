package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;

class AsOfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          In 1840 the port had 90 ships. | 1840
          The port had 90 ships in 1840 and 60 ships in 1850. | 1840 1850
          Exports were 35 percent of their 1830 level by 1845. | 1845
          In 1812 the bridge fell. It killed 40 soldiers. | 1812
          The port has 90 ships. | 1880
          The guild, which was founded in 1820, has 800 members. | 1880
          The mayor drowned 40 cats. | null
          The army expects that it will need 90 guns by 1895. | 1895
          """)
  void takesTheTimeThatBindsTheNumber(String text, String dates) {
    assertThat(
            new FigureFinder(List.of())
                .find(Texts.passages("1880-05-03", new String[] {text})).stream()
                    .map(figure -> String.valueOf(figure.asOf()))
                    .collect(Collectors.joining(" ")))
        .isEqualTo(dates);
  }
}

package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class RatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Spinners earned eleven shillings a week. | shillings a week
          The death rate was 26 per 1,000 inhabitants. | per 1,000 inhabitants
          The quarry yields 600 tons annually. | tons annually
          The mill bought 900 tons of coal. | tons
          """)
  void keepsWhatAnAmountIsFor(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(figures.stream().map(figure -> figure.unit()).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

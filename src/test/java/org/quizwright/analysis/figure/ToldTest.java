package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class ToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The siege lasted nine weeks. | how long the siege lasted
          The bishop paid 900 florins. | what the bishop paid
          Wages fell by 10 percent. | fall in wages
          The town had doubled. | rise in the town
          """)
  void readsWellByItself(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(figures.stream().map(figure -> figure.measures()).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class PartOfUnitFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Nobody holding more than a quarter of an acre was helped. | 0.25 acres
          An acre and a half fed the family. | 1.5 acres
          The wall ran for half a mile. | 0.5 miles
          The march took two hours and a half. | 2.5 hours
          """)
  void readsPartsOfAUnit(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(
            figures.stream()
                .map(figure -> figure.low() + " " + figure.unit())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class ReporterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The union said 900 weavers were out. | union
          The chronicle counts 38 dead. | chronicle
          The storm sank 38 ships. | ~~
          """)
  void findsWhomTheSentenceLetsSayIt(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(
            figures.stream().map(figure -> figure.assertedBy()).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

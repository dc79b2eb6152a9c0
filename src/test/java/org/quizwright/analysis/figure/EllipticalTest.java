package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class EllipticalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The fire killed 60 sailors, 12 of them boys. | people: sailors killed by the fire; boys: boys
          By night ten thousand were out. | people: people who were out
          """)
  void findsTheNounThatIsLeftOut(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(
            figures.stream()
                .map(figure -> figure.unit() + ": " + figure.measures())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

class PredicationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Some 300 weavers were waiting for bread. | weavers waiting for bread
          The guild fined eleven bakers. | bakers fined by the guild
          The flood took the lives of 44 people. | people killed by the flood
          About 900 people died between 1846 and 1851. | people who died
          """)
  void addsWhatTheSentenceSaysOfIt(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(figures.stream().map(figure -> figure.measures()).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

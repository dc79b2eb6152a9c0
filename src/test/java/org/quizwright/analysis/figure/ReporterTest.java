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
          By the surveyors’ account 38 houses burnt. | the surveyors
          The inquiry thought 10,000. | inquiry
          The government settled upon 379. | government
          The storm sank 38 ships. | ~~
          By the reckoning of Ann Lee, 40 weavers were tried. | Ann Lee
          The official count was 350 deaths. | the official count
          Later estimates go further: 900 dead. | later estimates
          One newspaper reckoned the loss at over £2 million. | One newspaper
          The Harbour Board met in May. By June, it found, 40 sailors were ill. | Harbour Board
          The labour commissioner, Ann Lee, found that 900 weavers were ill. | Ann Lee
          """)
  void findsWhomTheSentenceLetsSayIt(String text, String expected) {
    List<Figure> figures =
        new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {text}));
    assertThat(
            figures.stream().map(figure -> figure.assertedBy()).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}

package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class NeutersTest {

  private static Optional<String> last(String text) {
    AnalysedPassage passage = Texts.passages("1950", new String[] {text}).get(0);
    return Neuters.resolved(passage, passage.sentences().size() - 1);
  }

  @Test
  void namesTheBodyThatTheSentenceBeforeIsAbout() {
    assertThat(last("The Harbour Board was poor. It sold the docks in 1840."))
        .contains("The Harbour Board sold the docks in 1840.");
  }

  @Test
  void namesTheOnlyBodyThatPeopleMade() {
    assertThat(last("The ministers sent out a Special Commission. In May it met at Hull."))
        .contains("In May the Special Commission met at Hull.");
  }

  @Test
  void guessesNothingWhereTheSentenceIsAboutAnotherThing() {
    assertThat(last("The market feared the Harbour Board. It fell in 1840.")).isEmpty();
    assertThat(last("The Harbour Board met the Dock Company. It left in 1840.")).isEmpty();
    assertThat(last("It left in 1840.")).isEmpty();
  }
}

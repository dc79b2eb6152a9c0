package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class ActorsTest {

  @Test
  void takesTheCountryThatTheSentenceBeforeIsAbout() {
    assertThat(last("Sweden bought most of the shares in 1775. In 1782 it occupied the island."))
        .contains("In 1782 Sweden occupied the island.");
  }

  @Test
  void takesThePeopleThatTheSentenceBeforeIsAbout() {
    assertThat(
            last("Swedish and Danish sailors landed on 5 May 1802. On 7 May they marched to Kiel."))
        .contains("On 7 May Swedish and Danish sailors marched to Kiel.");
  }

  @Test
  void takesWhatTheSameSentenceIsAbout() {
    assertThat(
            last("Sweden, the best buyer of wool, was furious, and in May 1811 it shut its ports."))
        .contains(
            "Sweden, the best buyer of wool, was furious, and in May 1811 Sweden shut its ports.");
  }

  @Test
  void leavesOpenWhatTwoThingsMayHaveDone() {
    assertThat(last("Parliament passed the Reform Act. In 1834 it ended the trade.")).isEmpty();
    assertThat(last("The mill burned for a week. In 1834 it closed its doors.")).isEmpty();
    assertThat(last("Anna Rowe bought the mill. In 1834 it lost its roof.")).isEmpty();
    assertThat(last("In 1834 Sweden let it be known that no ship would sail.")).isEmpty();
  }

  private static Optional<String> last(String text) {
    AnalysedPassage passage = Texts.passages("1950", new String[] {text}).get(0);
    return new Pronouns(Texts.referents(List.of(passage)))
        .resolved(passage, passage.sentences().size() - 1);
  }
}

package org.quizwright.analysis.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Cause;
import org.quizwright.model.source.TextRef;

class CauseFinderTest {

  private static final TextRef REF = new TextRef("source-1", 1, 1);

  private static List<Cause> in(String... text) {
    return CauseFinder.find(Texts.passages("1901", text));
  }

  @Test
  void partsEffectFromCause() {
    assertThat(in("The weavers went hungry because the harvest had failed."))
        .containsExactly(
            new Cause(REF, "The weavers went hungry", "the harvest had failed", "because"));
  }

  @Test
  void readsACauseThatOpensTheSentence() {
    assertThat(in("Due to the bad harvest, the weavers went hungry."))
        .containsExactly(new Cause(REF, "the weavers went hungry", "the bad harvest", "Due to"));
  }

  @Test
  void readsACauseBeforeItsEffect() {
    assertThat(in("The bad harvest led to hunger in the towns."))
        .containsExactly(new Cause(REF, "hunger in the towns", "The bad harvest", "led to"));
  }

  @Test
  void passesOverAReasonThatTheSentenceMayDeny() {
    assertThat(in("The weavers did not strike because they were poor.")).isEmpty();
    assertThat(in("The weavers did not strike, because they were poor.")).hasSize(1);
  }

  @Test
  void passesOverWhatIsDueToHappen() {
    assertThat(in("The meeting was due to take place in the town hall.")).isEmpty();
  }

  @Test
  void passesOverSentencesWithTwoMarkers() {
    assertThat(in("They left because of the cold and stayed away because of the war.")).isEmpty();
  }
}

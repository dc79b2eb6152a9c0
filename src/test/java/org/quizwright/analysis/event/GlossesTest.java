package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class GlossesTest {

  private final Glosses glosses =
      new Glosses(
          Texts.passages(
              "1950", new String[] {"The Directorate (DT) met. The Town Clerk (TC) slept."}));

  @Test
  void writesOutWhatTheTextExplainsWithOneWord() {
    assertThat(glosses.writtenOut("All members of the DT agreed"))
        .isEqualTo("All members of the Directorate agreed");
  }

  @Test
  void keepsAnAbbreviationOfSeveralWords() {
    assertThat(glosses.writtenOut("The TC agreed")).isEqualTo("The TC agreed");
  }
}

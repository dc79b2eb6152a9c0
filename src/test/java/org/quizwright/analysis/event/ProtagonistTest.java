package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class ProtagonistTest {

  private static final String LIFE =
      "John Hale was a mason. Hale built the mill. People liked Hale. Hale lent them money."
          + " Nobody paid Hale. Hale forgave them, and he was glad of it.";

  @Test
  void isWhomTheTextNamesFarOftenerThanOthers() {
    List<AnalysedPassage> passages = passages(LIFE + " Once he met Ann Rowe.");
    assertThat(Protagonist.of(passages)).containsValue(new Protagonist("John Hale", false));
    assertThat(Protagonist.of(passages("John Hale met Owen Marsh. He liked him."))).isEmpty();
  }

  @Test
  void isMeantWhereNobodyElseHasJustBeenNamed() {
    assertThat(named(LIFE, "The union was founded in 1834. He died on 3 May 1840."))
        .isEqualTo("John Hale died on 3 May 1840.");
  }

  @Test
  void isNotMeantWhereAnotherManIsNear() {
    assertThat(named(LIFE, "The union chose Owen Marsh and Peter Lunt. He died on 3 May 1840."))
        .isEmpty();
    assertThat(named(LIFE, "The bishop of the town laughed. He died on 3 May 1840.")).isEmpty();
  }

  @Test
  void isMeantBesideAWoman() {
    assertThat(named(LIFE, "The union thanked Mary and Ann Rowe. He died on 3 May 1840."))
        .isEqualTo("John Hale died on 3 May 1840.");
  }

  private static List<AnalysedPassage> passages(String... texts) {
    return Texts.passages("1950", texts);
  }

  /** The last sentence of the second passage with the name; empty where nobody is meant. */
  private static String named(String first, String second) {
    List<AnalysedPassage> passages = passages(first, second);
    AnalysedPassage last = passages.get(1);
    return Pronouns.of(passages).resolved(last, last.sentences().size() - 1).orElse("");
  }
}

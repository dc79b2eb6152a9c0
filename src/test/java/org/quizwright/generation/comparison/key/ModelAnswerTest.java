package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelAnswerTest {

  private static final String TWENTY = "word ".repeat(19) + "word.";

  @Test
  void hasFourOrFiveSentences() {
    assertThat(ModelAnswer.fits(List.of(TWENTY, TWENTY, TWENTY, TWENTY, "So."))).isTrue();
    assertThat(ModelAnswer.fits(List.of(TWENTY, TWENTY, TWENTY, TWENTY, "So.", "No."))).isFalse();
  }

  @Test
  void countsASentenceInsideAQuotation() {
    String quoting = "Reed adds: “Bread was dear. But we ate it”.";
    assertThat(ModelAnswer.fits(List.of(TWENTY, TWENTY, TWENTY, quoting))).isTrue();
    assertThat(ModelAnswer.fits(List.of(TWENTY, TWENTY, TWENTY, quoting, "So."))).isFalse();
  }

  @Test
  void isAParagraphLong() {
    assertThat(ModelAnswer.fits(List.of(TWENTY, TWENTY))).isFalse();
  }
}

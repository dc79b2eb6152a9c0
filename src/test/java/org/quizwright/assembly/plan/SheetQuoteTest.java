package org.quizwright.assembly.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.SheetPlace;

class SheetQuoteTest {

  private static String quoted(String text) {
    return new SheetQuote("Ada Mercer", "mercer", text, new SheetPlace("A", 1, 1), 1).quoted();
  }

  @Test
  void setsWhatASpeakerSaysInSingleMarks() {
    assertThat(quoted("Rowe said, “We wait.”")).startsWith("“Rowe said, ‘We wait.’” (");
  }

  @Test
  void closesAndOpensAQuotationThatGoesOnElsewhere() {
    assertThat(quoted("Rowe said, “We wait.")).startsWith("“Rowe said, ‘We wait.’” (");
    assertThat(quoted("Nobody came,” said Rowe.")).startsWith("“‘Nobody came,’ said Rowe.” (");
  }
}

package org.quizwright.assembly.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Worksheet;

class ModelParagraphTest {

  private static String paragraph(Question... questions) {
    Worksheet sheet = PlannedSheet.of(questions);
    return new ModelParagraph(Harbour.model(), SheetQuotes.ranked(Harbour.model(), sheet)).text();
  }

  @Test
  void attributesEveryQuotationAndSaysHowTheSourcesStand() {
    assertThat(paragraph(HarbourBank.comparison()))
        .contains("According to Ada Mercer: “", "According to Tobias Finch: “")
        .endsWith("None of these sources rests on another.");
  }

  @Test
  void ownsThatOneSourceStandsAlone() {
    assertThat(paragraph(HarbourBank.choice()))
        .startsWith("According to Ada Mercer: “")
        .endsWith("So far this rests on one source only.");
  }
}

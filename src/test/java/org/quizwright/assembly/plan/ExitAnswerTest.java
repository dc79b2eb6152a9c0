package org.quizwright.assembly.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.sheet.Worksheet;

class ExitAnswerTest {

  private static final Worksheet SHEET =
      PlannedSheet.of(HarbourBank.choice(), HarbourBank.ordering());

  private static String answer(String enquiry) {
    Worksheet sheet = PlannedSheet.asking(enquiry, SHEET);
    List<SheetQuote> ranked = SheetQuotes.ranked(Harbour.model(), sheet);
    return new ExitAnswer(sheet, ranked, "").text();
  }

  @Test
  void quotesWhatTheQuestionWordAsksFor() {
    assertThat(answer("Why did the cranes stop, and was the board to blame?"))
        .startsWith("One sentence that answers the question")
        .doesNotContain("such as");
    assertThat(answer("How did the board lose the harbour by 1921?")).doesNotContain("such as");
    assertThat(answer("Who was to blame for the strike of the crane drivers?"))
        .contains("such as: according to Ada Mercer: “On 3 March 1921", "refused to repair");
  }

  @Test
  void namesTheFirstEventAndTheLastWhereTheOrderIsAskedFor() {
    assertThat(answer("What came first, and what followed?"))
        .contains(
            "first, “The crane drivers stop work” (3 March 1921); last, “Weekly hiring begins”");
  }
}

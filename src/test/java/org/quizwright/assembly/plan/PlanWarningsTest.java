package org.quizwright.assembly.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Warning;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.Worksheet;

class PlanWarningsTest {

  private static final Worksheet SHEET =
      SheetAssembler.assemble(
              Harbour.model(),
              HarbourBank.bank(List.of(HarbourBank.choice())),
              Blueprint.standard(Harbour.THEME),
              sheet -> 2)
          .worksheet();

  private static List<String> warnings(String text) {
    PrintedParagraph printed = SHEET.sources().findFirst().orElseThrow().paragraphs().get(0);
    int passage = printed.sentences().get(0).ref().passage();
    Warning warning = new Warning(Harbour.MERCER, passage, text);
    ContentModel warned = PlannedSheet.model(Harbour.model().claims(), List.of(warning));
    return PlanWarnings.of(warned, SHEET);
  }

  @Test
  void warnsOfWhatThePrintedPassagesLeaveUncertain() {
    assertThat(warnings("The year is doubtful.")).contains("The year is doubtful.");
  }

  @Test
  void warnsOfASpellingOnlyWhereItIsPrinted() {
    assertThat(warnings("One port stands under “Port Ellery” and “Port Elery”."))
        .anyMatch(text -> text.contains("Elery"));
    assertThat(warnings("One man stands under “Malten” and “Maltin”."))
        .noneMatch(text -> text.contains("Malten"));
  }
}

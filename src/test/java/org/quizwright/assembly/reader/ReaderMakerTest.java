package org.quizwright.assembly.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.Reader;

class ReaderMakerTest {

  private static Reader reader(Question... questions) {
    return SheetAssembler.assemble(
            Harbour.model(),
            HarbourBank.bank(List.of(questions)),
            Blueprint.standard(Harbour.THEME),
            sheet -> 2)
        .reader();
  }

  @Test
  void holdsEveryWorkOfTheTheme() {
    assertThat(reader(HarbourBank.choice()).sources())
        .extracting(source -> source.source())
        .containsExactly(Harbour.MERCER, Harbour.FINCH);
  }

  @Test
  void leavesMostlyContestedAndSensitivePassagesOut() {
    assertThat(reader(HarbourBank.choice()).sources())
        .flatExtracting(source -> source.paragraphs())
        .extracting(PrintedParagraph::text)
        .noneMatch(text -> text.contains("greedy") || text.contains("died"));
  }

  @Test
  void tellsTheTimelineThatTheSheetDoesntAsk() {
    assertThat(reader(HarbourBank.choice()).timeline()).hasSize(4);
    assertThat(reader(HarbourBank.ordering()).timeline()).isEmpty();
  }

  @Test
  void tellsWhoIsWhoUnlessTheSheetAsks() {
    assertThat(reader(HarbourBank.choice()).people())
        .containsExactly(new Gloss("Agnes Rowe", "secretary of the dockers' union"));
    assertThat(reader(HarbourBank.matching()).people()).isEmpty();
  }
}

package org.quizwright.assembly.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.sheet.Worksheet;

class UnheardTest {

  private static final Worksheet SHEET = PlannedSheet.of(HarbourBank.falseStatement());

  @Test
  void namesWhoIsSpokenOf() {
    assertThat(Unheard.in(Harbour.model(), SHEET)).containsExactly("Agnes Rowe");
  }

  @Test
  void leavesOutWhoSpeaks() {
    Claim hers = new Claim(Harbour.mercer(2, 5), "Agnes Rowe", false, "");
    ContentModel spoken = PlannedSheet.model(List.of(hers), List.of());
    assertThat(Unheard.in(spoken, SHEET)).isEmpty();
  }

  @Test
  void takesNoThingForTheClubThatIsNamedAfterIt() {
    Body club = new Body("Crane", List.of(), null, Harbour.mercer(2, 1));
    ContentModel named = ContentModels.like(Harbour.model()).bodies(List.of(club)).model();
    assertThat(Unheard.in(named, SHEET)).containsExactly("Agnes Rowe");
  }
}

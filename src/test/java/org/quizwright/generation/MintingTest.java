package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

class MintingTest {

  private static Draft draft(String stem, String hinge) {
    return new Draft(
        new Drafting("true-statement", Skill.CLOSE_READING, Demand.LOCATE),
        hinge,
        new TrueFalse(stem, true, ""),
        Level.SUPPORT,
        1,
        List.of("hill-1900"),
        List.of(Evidence.quote("hill-1900", 1, "The weavers struck.", "The weavers struck.")),
        1,
        Remarks.NONE);
  }

  @Test
  void namesThemeAndTypeInTheId() {
    assertThat(new Minting("mills").mint(draft("It rained.", "rain")).id())
        .matches("mills-tf-[0-9a-f]{6}");
  }

  @Test
  void keepsTheIdWhenOurWordingChanges() {
    assertThat(new Minting("mills").mint(draft("It rained.", "rain")).id())
        .isEqualTo(new Minting("mills").mint(draft("Rain fell.", "rain")).id());
  }

  @Test
  void tellsTwoHingesApart() {
    Minting minting = new Minting("mills");
    assertThat(minting.mint(draft("It rained.", "rain")).id())
        .isNotEqualTo(minting.mint(draft("It rained.", "snow")).id());
  }

  @Test
  void givesNoIdTwice() {
    Minting minting = new Minting("mills");
    assertThat(minting.mint(draft("It rained.", "rain")).id())
        .isNotEqualTo(minting.mint(draft("It rained.", "rain")).id());
  }

  @Test
  void storesTheAnchorAsOrigin() {
    assertThat(new Minting("mills").mint(draft("It rained.", "rain")).card().origin().anchor())
        .isEqualTo("true-false|true-statement|hill-1900|1|rain");
  }
}

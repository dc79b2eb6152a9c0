package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.model.content.Sensitivity;

class GeneralPointTest {

  private static final String CLAIM = "The mill owners of Lowford grew rich on misery.";

  private static List<GeneralPoint> points(String rest) {
    return GeneralPoint.on(new MillCourse(CLAIM + " " + rest).contested("The mill owners").facts());
  }

  @Test
  void takesTheParticularsThatFollowForItsDetails() {
    assertThat(
            points("Owners took 15 percent more in 1842. Their rents rose by 20 percent in 1843."))
        .singleElement()
        .satisfies(
            point ->
                assertThat(point.details())
                    .extracting(Line::text)
                    .containsExactly(
                        "Owners took 15 percent more in 1842.",
                        "Their rents rose by 20 percent in 1843."));
  }

  @Test
  void endsAtATurn() {
    assertThat(points("Owners took 15 percent more in 1842. However, they lost in 1844."))
        .singleElement()
        .satisfies(point -> assertThat(point.details()).hasSize(1));
  }

  @Test
  void endsWhereTheTextCorrectsTheClaim() {
    assertThat(points("In fact the mill owners lost 15 percent in 1842.")).isEmpty();
  }

  @Test
  void takesAReactionForNoSupport() {
    assertThat(points("Weavers responded with strikes in 1842.")).isEmpty();
  }

  @Test
  void needsAParticularNextToTheClaim() {
    assertThat(points("Nobody cared. Wages fell by 15 percent in 1842.")).isEmpty();
  }

  @Test
  void takesASentenceWithANumberForNoGeneralStatement() {
    assertThat(
            GeneralPoint.on(
                new MillCourse("Wages fell by 15 percent. Rents rose by 20 percent.").facts()))
        .isEmpty();
  }

  @Test
  void takesNoClaimThatAClassIsSpared() {
    MillCourse course =
        new MillCourse(CLAIM + " Wages fell by 15 percent in 1842.")
            .contested("The mill owners")
            .sensitive(MillCourse.ref(1, 1), Sensitivity.Kind.DEATHS);
    assertThat(GeneralPoint.on(course.facts())).isEmpty();
  }

  @Test
  void takesAVerdictOnOneThingForAPoint() {
    MillCourse course =
        new MillCourse(
                "The “reform” of the mill was devastating. The mill lost 400 of its looms in 1842.")
            .contested("The “reform”");
    assertThat(GeneralPoint.on(course.facts())).hasSize(1);
  }

  @Test
  void holdsADateForNothingFirm() {
    assertThat(
            points("Owners took 15 percent more in 1842. Hale became a partner in 1843.")
                .get(0)
                .firm())
        .extracting(Line::text)
        .containsExactly("Owners took 15 percent more in 1842.");
  }

  @Test
  void asksNoSharedWordOfWhatBearsAnOpeningVerdictOut() {
    MillCourse course =
        new MillCourse(
                "The neglect of Lowford was criminal. In the town, 400 families had 3 wells. In"
                    + " Marl, 100 families had 9.")
            .contested("The neglect");
    assertThat(GeneralPoint.on(course.facts())).hasSize(1);
  }

  @Test
  void takesNoNormForAPointThatAnExceptionBearsOut() {
    MillCourse course =
        new MillCourse(
                "The mill owners of Lowford usually grew rich on misery. The owners of 1842 lost 15"
                    + " percent.")
            .contested("The mill owners");
    assertThat(GeneralPoint.on(course.facts())).isEmpty();
  }

  @Test
  void endsBeforeWhatAClassIsSpared() {
    MillCourse course =
        new MillCourse(CLAIM + " Owners took 15 percent more in 1842. Owners saw 3 weavers die.")
            .contested("The mill owners")
            .sensitive(MillCourse.ref(1, 3), Sensitivity.Kind.DEATHS);
    assertThat(GeneralPoint.on(course.facts()).get(0).details()).hasSize(1);
  }
}

package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class MainPointTest {

  private static final String CLAIM = "The mill owners of Lowford grew rich on misery.";

  private static List<Draft> drafts(String rest) {
    MillCourse course = new MillCourse(CLAIM + " " + rest).contested("The mill owners");
    return new MainPoint().write(course.facts());
  }

  @Test
  void setsThePointBesideTwoOfItsDetails() {
    MultipleChoice task =
        (MultipleChoice)
            drafts(
                    "Weavers’ wages fell by 15 percent in 1842. Rents in Lowford rose by 20 percent.")
                .get(0)
                .task();
    assertThat(task.options()).hasSize(3);
    assertThat(task.options())
        .filteredOn(Option::correct)
        .extracting(Option::text)
        .containsExactly("“" + CLAIM + "”");
  }

  @Test
  void takesNoGeneralRuleForThePointOfACase() {
    String rule = "The mill owners of Lowford usually paid on Fridays.";
    MillCourse course =
        new MillCourse(
                rule
                    + " Weavers’ wages fell by 15 percent in 1842. Rents in Lowford rose by 20"
                    + " percent.")
            .contested("The mill owners");
    assertThat(new MainPoint().write(course.facts())).isEmpty();
  }

  @Test
  void needsTwoDetails() {
    assertThat(drafts("Weavers’ wages fell by 15 percent in 1842.")).isEmpty();
  }

  @Test
  void offersNoDetailThatDoesNotStandAlone() {
    assertThat(drafts("Weavers’ wages fell by 15 percent in 1842. Here rents rose by 20 percent."))
        .isEmpty();
  }
}

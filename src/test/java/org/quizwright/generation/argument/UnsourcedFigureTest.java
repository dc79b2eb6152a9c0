package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;

class UnsourcedFigureTest {

  private static final String FIGURE = "The mills of Lowford employed 9,000 weavers in 1842.";
  private static final String ANOTHER = "The mills of Marl employed 7,000 weavers in 1842.";

  private static List<Draft> drafts(String text, double value, String exact) {
    MillCourse course = new MillCourse(text).contested(text);
    return new UnsourcedFigure().write(course.counting(value, exact, MillCourse.ref(1, 1)).facts());
  }

  @Test
  void asksWhyAFigureNeedsASource() {
    assertThat(drafts("The mills of Lowford employed 9,000 weavers in 1842.", 9000, "9,000"))
        .singleElement()
        .satisfies(
            draft -> assertThat(draft.task().stem()).contains("names no source for the figure"));
  }

  @Test
  void asksNothingOfAnAuthorWhoTellsPlainly() {
    MillCourse course = new MillCourse(FIGURE + " The river froze. The mill stood still.");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    assertThat(new UnsourcedFigure().write(course.facts())).isEmpty();
  }

  @Test
  void asksItOfAnAuthorWhoArguesElsewhere() {
    MillCourse course =
        new MillCourse(FIGURE + " The owners robbed them. Nobody helped.")
            .contested("The owners", "Nobody");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    assertThat(new UnsourcedFigure().write(course.facts())).hasSize(1);
  }

  @Test
  void asksNothingWhereTheParagraphNamesItsSource() {
    assertThat(
            drafts(
                "The mills of Lowford employed 9,000 weavers in 1842. The census counted them.",
                9000,
                "9,000"))
        .isEmpty();
  }

  @Test
  void asksNothingAboutANumberThatAnybodyCouldCount() {
    assertThat(drafts("The weavers of Lowford had 12 looms in 1842.", 12, "12")).isEmpty();
  }

  @Test
  void asksAboutTwoFiguresAtOnce() {
    MillCourse course =
        new MillCourse("The mills of Lowford employed 9,000 weavers and 4,000 spinners in 1842.")
            .contested("The mills");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    course.counting(4000, "4,000", MillCourse.ref(1, 1));
    assertThat(new UnsourcedFigure().write(course.facts()))
        .singleElement()
        .satisfies(draft -> assertThat(draft.task().stem()).contains("could they be checked"));
  }

  @Test
  void asksForNoSourceOfWhatWasAgreed() {
    assertThat(
            drafts("A treaty offered the town of Lowford $10,000 down in 1842.", 10000, "$10,000"))
        .isEmpty();
  }

  @Test
  void findsOneStatementAParagraph() {
    MillCourse course = new MillCourse(FIGURE + " " + ANOTHER).contested(FIGURE, ANOTHER);
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    course.counting(7000, "7,000", MillCourse.ref(1, 2));
    assertThat(new UnsourcedFigure().write(course.facts()))
        .extracting(Draft::hinge)
        .containsExactly(FIGURE);
  }

  @Test
  void findsNoneWhereSomebodyKeptATally() {
    MillCourse course = new MillCourse(FIGURE + " The mayor kept a tally of weavers and looms.");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    assertThat(new UnsourcedFigure().write(course.facts())).isEmpty();
  }

  @Test
  void leavesAFigureAloneWhoseTimeOnlyTheSentenceBeforeTells() {
    MillCourse course =
        new MillCourse("By the end of the month 20,000 weavers of Lowford were out.");
    course.counting(20000, "20,000", MillCourse.ref(1, 1));
    assertThat(new UnsourcedFigure().write(course.facts())).isEmpty();
  }

  @Test
  void leavesAFigureAloneThatTheSentenceTakesFromSomebody() {
    MillCourse course = new MillCourse("The guild had it at 9,000 weavers with those of Marl.");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    assertThat(new UnsourcedFigure().write(course.facts())).isEmpty();
  }
}

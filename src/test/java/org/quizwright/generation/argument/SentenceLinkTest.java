package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class SentenceLinkTest {

  private static final String TEXT =
      "The owners of Lowford promised higher wages in 1842. However, nobody was paid more that year.";

  private static List<Draft> drafts(MillCourse course) {
    return new SentenceLink().write(course.facts());
  }

  @Test
  void asksWhatTheSecondSentenceDoesWithoutItsConnective() {
    MultipleChoice task = (MultipleChoice) drafts(new MillCourse(TEXT)).get(0).task();
    assertThat(task.stem())
        .contains("“… nobody was paid more that year.”")
        .doesNotContain("However");
    assertThat(task.options())
        .filteredOn(Option::correct)
        .extracting(Option::text)
        .containsExactly("It sets something against the first");
  }

  @Test
  void saysInEveryRationaleWhatTheTextGoesOnWith() {
    MultipleChoice task = (MultipleChoice) drafts(new MillCourse(TEXT)).get(0).task();
    assertThat(task.options())
        .filteredOn(option -> !option.correct())
        .extracting(Option::rationale)
        .containsOnly("The text puts “However” there.");
  }

  @Test
  void showsWhereAConnectiveStoodWithinTheSentence() {
    String text = TEXT.replace("However, nobody was", "Nobody was, however, ever");
    MultipleChoice task = (MultipleChoice) drafts(new MillCourse(text)).get(0).task();
    assertThat(task.stem()).contains("“Nobody was … ever paid more that year.”");
  }

  @Test
  void takesNoDegreeForAConnective() {
    String text = TEXT.replace("However, nobody was paid", "Even so much was never paid");
    assertThat(drafts(new MillCourse(text))).isEmpty();
  }

  @Test
  void asksNothingWhereTheTextSaysNoLink() {
    assertThat(drafts(new MillCourse(TEXT.replace("However, nobody", "Nobody")))).isEmpty();
  }

  @Test
  void asksNothingAboutWhatAClassIsSpared() {
    MillCourse course =
        new MillCourse(TEXT).sensitive(MillCourse.ref(1, 2), Sensitivity.Kind.DEATHS);
    assertThat(drafts(course)).isEmpty();
  }

  @Test
  void sumsUpNoDefinition() {
    String sumsUp = " In other words, nobody in Lowford would be paid more that year.";
    assertThat(drafts(new MillCourse("The owners of Lowford tore up the agreement." + sumsUp)))
        .hasSize(1);
    assertThat(drafts(new MillCourse("The Guild is the league that the owners lead." + sumsUp)))
        .isEmpty();
  }

  @Test
  void leavesAFirstSentenceAloneThatOnlyRemarksOnTheOneBefore() {
    assertThat(
            drafts(
                new MillCourse(
                    "I have often wondered at that. However, nobody in Lowford was paid more.")))
        .isEmpty();
  }

  @Test
  void leavesAFirstSentenceThatDoesNotStandAlone() {
    assertThat(drafts(new MillCourse("They had promised much. However, nobody was paid more.")))
        .isEmpty();
  }
}

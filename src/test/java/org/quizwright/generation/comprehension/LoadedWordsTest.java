package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class LoadedWordsTest {

  @Test
  void asksWhatALoadedPhraseShows() {
    MillCourse course = new MillCourse("The owners of Lowford met every plea with ruthless force.");
    assertThat(new LoadedWords().write(course.contested("The").facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("The word “ruthless” implies that no pity is shown, which shows disapproval.");
  }

  @Test
  void takesNoWordThatIsExplainedForAJudgement() {
    String text = "The bones of Lowford came from the shambles by the river.";
    assertThat(new LoadedWords().write(new MillCourse(text).contested("The").facts())).hasSize(1);
    assertThat(
            new LoadedWords()
                .write(
                    new MillCourse(text)
                        .glosses("shambles", "a place where animals are killed")
                        .contested("The")
                        .facts()))
        .isEmpty();
    assertThat(
            new LoadedWords()
                .write(
                    new MillCourse(text)
                        .explains("shambles", "where animals are killed", MillCourse.ref(1, 1))
                        .contested("The")
                        .facts()))
        .isEmpty();
  }

  @Test
  void leavesMixedFeelingsAlone() {
    MillCourse course =
        new MillCourse("The brave weavers of Lowford met with ruthless force there.");
    assertThat(new LoadedWords().write(course.contested("The").facts())).isEmpty();
  }

  @Test
  void leavesPlainSentencesAlone() {
    MillCourse course = new MillCourse("The owners of Lowford met the weavers in the hall.");
    assertThat(new LoadedWords().write(course.contested("The").facts())).isEmpty();
  }

  @Test
  void takesNoViewForTheAuthorsThatIsGivenUp() {
    MillCourse course =
        new MillCourse("Historians no longer believe that every owner of Lowford was a tyrant.");
    assertThat(new LoadedWords().write(course.contested("Historians").facts())).isEmpty();
  }

  @Test
  void takesTheNameOfAnOffenceForNoJudgement() {
    MillCourse course =
        new MillCourse("The owner of Lowford was sentenced to five years in prison for fraud.");
    assertThat(new LoadedWords().write(course.contested("The").facts())).isEmpty();
  }

  @Test
  void takesNoPraiseOfOneselfAtItsWord() {
    assertThat(about("That is how heroically I behaved in Lowford on the first of May.")).isEmpty();
    assertThat(about("That is how heroically Ann behaved in Lowford on the first of May."))
        .hasSize(1);
  }

  @Test
  void takesNoPraiseBesideBlameAtItsWord() {
    String praise = "That the owners of Lowford met the weavers with generosity is well known.";
    assertThat(about(praise)).hasSize(1);
    assertThat(about(praise + " The ruthless constable took the looms.")).isEmpty();
    assertThat(about(praise + " The looms stood still. The ruthless constable took them."))
        .hasSize(1);
  }

  @Test
  void takesNoPraiseAtItsWordThatAReaderIsToldToLookAt() {
    MillCourse course = new MillCourse("Observe now the generosity of the owners of Lowford.");
    assertThat(new LoadedWords().write(course.contested("Observe").facts())).isEmpty();
  }

  private static List<Draft> about(String text) {
    return new LoadedWords().write(new MillCourse(text).contested("That").facts());
  }
}

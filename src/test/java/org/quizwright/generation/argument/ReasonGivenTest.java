package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

class ReasonGivenTest {

  private static Draft only(String effect, String marker, String cause) {
    return drafts(effect, marker, cause).get(0);
  }

  private static List<Draft> drafts(String effect, String marker, String cause) {
    MillCourse course = new MillCourse(effect + " " + marker + " " + cause + ".");
    return new ReasonGiven().write(course.because(effect, marker, cause).facts());
  }

  @Test
  void asksForTheReasonOfWhatItQuotes() {
    ShortAnswer task =
        (ShortAnswer) only("The mills of Lowford stood still", "because", "coal ran out").task();
    assertThat(task.stem())
        .isEqualTo(
            "Mary Hill says: “The mills of Lowford stood still …” What reason does the text give?");
    assertThat(task.modelAnswer()).isEqualTo("Coal ran out.");
  }

  @Test
  void givesAMarkForEachOfSeveralReasons() {
    ShortAnswer task =
        (ShortAnswer)
            only("Few children of Lowford went to school", "due to", "low wages and high rents")
                .task();
    assertThat(task.stem()).endsWith("What two reasons does the text give?");
    assertThat(task.elements())
        .extracting(AnswerElement::text)
        .containsExactly("low wages", "high rents");
  }

  @Test
  void keepsTheFearInTheAnswer() {
    ShortAnswer task =
        (ShortAnswer)
            only("The owners of Lowford gave way", "out of fear of", "another strike").task();
    assertThat(task.modelAnswer()).isEqualTo("Fear of another strike.");
  }

  @Test
  void asksNothingAboutWhatASpeakerAnnounces() {
    assertThat(drafts("I want to talk about the mills", "because", "they shaped the town"))
        .isEmpty();
    assertThat(drafts("I want to see the mills closed", "because", "they poison the town"))
        .hasSize(1);
  }

  @Test
  void asksForNoReasonThatIsOnlyGuessedAt() {
    assertThat(drafts("The mills of Lowford stood still, perhaps", "because", "coal ran out"))
        .isEmpty();
  }

  @Test
  void asksNothingAboutAnEffectThatNamesNothing() {
    assertThat(drafts("This was so in Lowford", "because of", "the price of bread")).isEmpty();
  }

  @Test
  void quotesHowTheSentenceGoesOnWhereItDoesNotSayWhose() {
    assertThat(
            only("The poor state of health", "was a result of", "low wages and high rents")
                .task()
                .stem())
        .isEqualTo(
            "Mary Hill says: “The poor state of health was a result of …” What two reasons does the text give?");
  }

  @Test
  void asksForNoReasonThatSaysNothing() {
    assertThat(drafts("We know what the weavers thought", "because", "somebody asked")).isEmpty();
  }

  @Test
  void takesTheCommasOfAClauseForNoListOfReasons() {
    assertThat(
            ((ShortAnswer)
                    only(
                            "The weavers of Lowford went home",
                            "because",
                            "nobody had, after all, come back")
                        .task())
                .elements())
        .hasSize(1);
  }

  @Test
  void leavesOutWhatOpensALongSentence() {
    String opening =
        "In the spring of 1842, on the eve of the great fair at Lowford to which people came from all"
            + " the villages of the valley, ";
    String main = "the owners of the mill shut their gates";
    assertThat(drafts(opening + main, "because", "coal ran out"))
        .singleElement()
        .satisfies(
            draft -> assertThat(draft.task().stem()).contains("“… the owners of the mill shut"));
  }

  @Test
  void asksForNoPurposeThatNamesNothing() {
    assertThat(drafts("The gates of Lowford were opened", "in order to", "drain it")).isEmpty();
    assertThat(drafts("The gates of Lowford were opened", "in order to", "drain the fen"))
        .hasSize(1);
  }

  @Test
  void asksForNoReasonOfWhatOthersHaveTold() {
    assertThat(drafts("The mayor told the weavers there was a war", "because", "Marl had armed"))
        .isEmpty();
  }
}

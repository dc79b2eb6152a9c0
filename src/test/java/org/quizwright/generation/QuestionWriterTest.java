package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

class QuestionWriterTest {

  private static final String SPEECH =
      "We cannot buy bread for our children. The owners rob us every week. Nobody in Lowford listens"
          + " to a weaver.";

  private static Facts facts() {
    return new MillCourse(
            "The weavers of Lowford struck in 1842.",
            "The owners of Lowford met every plea with ruthless force.",
            "Ann Frith said: “" + SPEECH + "”",
            "According to parish records, bread prices doubled in 1842.",
            "According to the Lowford Herald, the weavers numbered 900 in that year.",
            "According to a letter by Tom Ware, nobody slept that night in Lowford.")
        .contested("The owners of Lowford")
        .quotes("Ann Frith", "a weaver", SPEECH, 3)
        .facts();
  }

  private static List<QuestionBank> banks() {
    Facts facts = facts();
    return QuestionWriter.write(facts.model(), facts.language());
  }

  private static List<Question> questions() {
    return banks().get(0).questions();
  }

  @Test
  void writesOneBankForEveryTaughtTheme() {
    assertThat(banks())
        .singleElement()
        .extracting(QuestionBank::title)
        .isEqualTo("The mill strike");
  }

  @Test
  void writesTheSameBanksTwice() {
    assertThat(banks()).isEqualTo(banks());
  }

  @Test
  void givesEveryQuestionAnIdOfItsOwn() {
    assertThat(questions()).extracting(Question::id).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void writesNothingThatAChecklistFaults() {
    Facts facts = facts();
    assertThat(questions())
        .isNotEmpty()
        .allSatisfy(
            question ->
                assertThat(QuestionChecks.check(question, facts.model().sources())).isEmpty());
  }
}

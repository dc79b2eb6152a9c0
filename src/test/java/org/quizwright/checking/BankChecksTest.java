package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.shortAnswer;
import static org.quizwright.checking.flaw.Samples.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

class BankChecksTest {

  private static List<String> check(Question... questions) {
    return BankChecks.check(new QuestionBank("mills", "Mills", "en", List.of(questions))).stream()
        .map(Finding::message)
        .toList();
  }

  private static Question named(String id, Question question) {
    return new Question(question.card().withId(id), question.task());
  }

  @Test
  void refusesTwoQuestionsOfOneId() {
    assertThat(check(shortAnswer("Who led?", "Ann"), shortAnswer("Who followed?", "Tom")))
        .containsExactly("Two questions share this id.");
  }

  @Test
  void seesOneStemTwiceWhateverItsPunctuation() {
    assertThat(
            check(
                named("m-1", shortAnswer("Who led the strike?", "Ann")),
                named("m-2", shortAnswer("Who led the “strike”?", "Tom"))))
        .containsExactly("Its stem is that of m-1.");
  }

  @Test
  void seesAnAnswerThatAnotherQuestionGivesAway() {
    assertThat(
            check(
                named("m-1", shortAnswer("Who led the weavers of Lowford?", "Ann Frith")),
                named("m-2", shortAnswer("Why did Ann Frith leave the Lowford weavers?", "Age"))))
        .containsExactly("m-2 gives its answer away.");
  }

  @Test
  void seesThatEveryStatementIsTrue() {
    Question[] statements =
        IntStream.range(0, 6)
            .mapToObj(n -> named("m-" + n, statement("Mill " + n + " stood in Lowford.")))
            .toArray(Question[]::new);
    assertThat(check(statements)).containsExactly("6 of 6 true-false statements are true.");
  }

  @Test
  void passesQuestionsThatKeepApart() {
    assertThat(
            check(
                named("m-1", shortAnswer("Who led the weavers of Lowford?", "Ann Frith")),
                named("m-2", shortAnswer("What did bread cost in 1842?", "A shilling"))))
        .isEmpty();
  }
}

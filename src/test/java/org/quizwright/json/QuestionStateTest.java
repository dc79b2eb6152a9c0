package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Question;

class QuestionStateTest {

  private static final List<Question> QUESTIONS =
      BankJson.read(Path.of("src/test/resources/exchange/harbour.json")).questions();

  @Test
  void givesEveryTypeBackAsItWas() {
    for (Question question : QUESTIONS) {
      String state = QuestionState.packed(question);
      assertThat(QuestionState.question(state)).contains(question);
      assertThat(QuestionState.revision(state)).isEqualTo(QuestionJson.revision(question));
      assertThat(state).doesNotContainAnyWhitespaces();
    }
  }

  @Test
  void knowsNoQuestionWhereOnlyTheFingerprintIsTold() {
    String revision = QuestionJson.revision(QUESTIONS.get(0));
    assertThat(QuestionState.revision(revision)).isEqualTo(revision);
    assertThat(QuestionState.question(revision)).isEmpty();
  }

  @Test
  void trustsNothingThatWasDamagedOrForged() {
    String one = QuestionState.packed(QUESTIONS.get(0));
    String other = QuestionState.packed(QUESTIONS.get(1));
    String body = other.substring(other.indexOf(':'));
    assertThat(QuestionState.question(QuestionState.revision(one) + body)).isEmpty();
    assertThat(QuestionState.question(one.substring(0, one.length() / 2))).isEmpty();
    assertThat(QuestionState.question("0123456789:***")).isEmpty();
    String words = Base64.getEncoder().encodeToString("words".getBytes(StandardCharsets.UTF_8));
    assertThat(QuestionState.question("0123456789:" + words)).isEmpty();
  }
}

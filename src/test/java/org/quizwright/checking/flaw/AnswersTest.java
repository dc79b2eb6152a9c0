package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Cloze;

class AnswersTest {

  @Test
  void readsTheKeyOfAChoice() {
    assertThat(Answers.of(Samples.choice("Who led?", "Ann", "Tom", "Joe").task()))
        .containsExactly("Ann");
  }

  @Test
  void readsModelAnswerAndElements() {
    assertThat(Answers.of(Samples.shortAnswer("Who led?", "Ann").task()))
        .containsExactly("Ann", "Ann");
  }

  @Test
  void readsTheGapsOfACloze() {
    List<Cloze.Gap> gaps = List.of(new Cloze.Gap("g1", "pay", List.of("wages")));
    assertThat(Answers.of(new Cloze("They cut {{g1}}.", gaps, true))).containsExactly("pay");
  }

  @Test
  void takesNoStatementForAnAnswer() {
    assertThat(Answers.of(Samples.statement("Ann led.").task())).isEmpty();
  }
}

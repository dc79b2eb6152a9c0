package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;
import static org.quizwright.checking.flaw.Samples.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class OneKeyTest {

  @Test
  void refusesTwoKeys() {
    assertThat(
            new OneKey()
                .check(
                    question(
                        new MultipleChoice(
                            "Why did the weavers of Lowford strike?",
                            List.of(
                                Option.key("a", "Pay"),
                                Option.key("b", "Bread"),
                                Option.distractor("c", "Coal", "said of miners"))))))
        .hasSize(1);
  }

  @Test
  void refusesAChoiceWithoutAKey() {
    assertThat(
            new OneKey()
                .check(
                    question(
                        new MultipleChoice(
                            "Why did the weavers of Lowford strike?",
                            List.of(
                                Option.distractor("a", "Pay", "x"),
                                Option.distractor("b", "Bread", "x"),
                                Option.distractor("c", "Coal", "x"))))))
        .hasSize(1);
  }

  @Test
  void passesOneKey() {
    assertThat(
            new OneKey()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}

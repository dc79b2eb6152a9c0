package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class AgentPassiveTest {

  @Test
  void isAVerb() {
    ParsedSentence sentence = Texts.LANGUAGE.parse("Salazar was disabled by illness.");
    assertThat(new Clause(sentence, 2).isPassive()).isTrue();
    assertThat(sentence.token(2).tag()).isEqualTo("VBN");
    assertThat(sentence.token(2).lemma()).isEqualTo("disable");
  }

  @Test
  void isNoVerbWithoutADoer() {
    assertThat(Texts.LANGUAGE.parse("The old clerk was disabled.").tokens())
        .noneMatch(token -> token.tag().equals("VBN") && token.relation().equals("cop"));
  }
}

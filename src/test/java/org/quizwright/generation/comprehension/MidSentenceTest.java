package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

class MidSentenceTest {

  @Test
  void lowersAPlainWordAtTheHead() {
    assertThat(MidSentence.of(sentence("Prices fell.", "Prices", "NNS"))).isEqualTo("prices fell.");
  }

  @Test
  void keepsTheCapitalOfAName() {
    assertThat(MidSentence.of(sentence("Frith fell.", "Frith", "NNP"))).isEqualTo("Frith fell.");
  }

  @Test
  void keepsAnAbbreviation() {
    assertThat(MidSentence.of(sentence("MPs met.", "MPs", "NNS"))).isEqualTo("MPs met.");
  }

  private static ParsedSentence sentence(String text, String first, String tag) {
    Token token = new Token(first, 0, first.length(), first, tag, "O", -1, "root");
    return new ParsedSentence(text, List.of(token));
  }
}

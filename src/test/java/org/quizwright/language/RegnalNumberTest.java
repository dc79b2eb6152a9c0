package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;

class RegnalNumberTest {

  private static ParsedSentence parse(String text) {
    return Texts.LANGUAGE.parse(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Charles I was beheaded outside the Banqueting House.",
        "In 1649 Charles I lost his head.",
        "The crowd cheered when James I rode into the city."
      })
  void isPartOfTheRulersName(String text) {
    ParsedSentence sentence = parse(text);
    assertThat(sentence.names().stream().map(name -> sentence.text(name.span())))
        .anyMatch(name -> name.matches("(?:Charles|James) I"));
    int number = text.substring(0, text.indexOf(" I ")).split(" ").length;
    assertThat(sentence.token(number).relation()).startsWith("nsubj");
    assertThat(sentence.token(number - 1).head()).isEqualTo(number);
  }

  @Test
  void isNoNumberBehindAComma() {
    ParsedSentence sentence = parse("With Charles, I went to the mill.");
    assertThat(sentence.token(3).tag()).isEqualTo("PRP");
  }

  @Test
  void isNoNumberBehindAnythingElse() {
    ParsedSentence sentence = parse("In Stane I went to the mill.");
    assertThat(sentence.token(2).tag()).isEqualTo("PRP");
  }
}

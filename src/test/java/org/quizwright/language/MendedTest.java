package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;

class MendedTest {

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
  void givesARulerTheNumber(String text) {
    ParsedSentence sentence = parse(text);
    assertThat(sentence.names().stream().map(name -> sentence.text(name.span())))
        .anyMatch(name -> name.matches("(?:Charles|James) I"));
    int number = text.substring(0, text.indexOf(" I ")).split(" ").length;
    assertThat(sentence.token(number).relation()).startsWith("nsubj");
    assertThat(sentence.token(number - 1).head()).isEqualTo(number);
  }

  @Test
  void leavesTheSubjectOfARulersSon() {
    ParsedSentence sentence = parse("The son of James I was executed in 1649.");
    assertThat(sentence.token(1).relation()).startsWith("nsubj");
    assertThat(sentence.token(4).tag()).isEqualTo("NNP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "With Charles, I went to the mill.",
        "In Stane I went to the mill.",
        "When I met Edward I was twelve.",
        "Unlike James I was arrested.",
        "In spite of Paul I left the party.",
        "After George I met Ann Rowe in Harrow."
      })
  void leavesTheSpeaker(String text) {
    ParsedSentence sentence = parse(text);
    assertThat(sentence.tokens().stream().filter(token -> token.text().equals("I")))
        .isNotEmpty()
        .allMatch(token -> token.tag().equals("PRP"));
  }

  @Test
  void makesAPassiveOfWhatHasADoer() {
    ParsedSentence sentence = parse("Salazar was disabled by illness.");
    assertThat(new Clause(sentence, 2).isPassive()).isTrue();
    assertThat(sentence.token(2).tag()).isEqualTo("VBN");
    assertThat(sentence.token(2).lemma()).isEqualTo("disable");
  }

  @ParameterizedTest
  @CsvSource({"Rowe was talented by nature.,talented", "The clerk was unscathed by it.,unscathed"})
  void leavesAnAdjective(String text, String word) {
    assertThat(parse(text).tokens())
        .filteredOn(token -> token.text().equals(word))
        .allMatch(token -> token.tag().equals("JJ"));
  }
}

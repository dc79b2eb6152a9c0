package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

class ParticiplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They loathed John Hale, their overseer, hired in 1829 at a high wage.|hired|true",
        "The cross put up there in 1829 mourns the drowned.|put|true",
        "The overseer was hired in 1829.|hired|false",
        "The court sat at Hull, opened at York in 1829 and rose.|opened|false"
      })
  void tellsADescriptionFromADeed(String text, String verb, boolean describes) {
    ParsedSentence sentence = Texts.LANGUAGE.parse(text);
    assertThat(Participles.describe(sentence, at(sentence, verb), at(sentence, "1829")))
        .isEqualTo(describes);
  }

  private static int at(ParsedSentence sentence, String word) {
    return sentence.tokens().stream().map(Token::text).toList().indexOf(word);
  }
}

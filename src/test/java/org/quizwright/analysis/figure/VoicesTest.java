package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Claim;
import org.quizwright.model.source.TextRef;

class VoicesTest {

  @Test
  void letsTheAuthorSpeakWhereNobodyElseDoes() {
    AnalysedPassage passage =
        Texts.passages("1921", new String[] {"The port had 90 ships."}).get(0);
    assertThat(new Voices(List.of()).of(passage, passage.sentences().get(0))).isEmpty();
  }

  @Test
  void knowsSpeechByItsQuotationMarks() {
    AnalysedPassage passage =
        Texts.passages("1921", new String[] {"“We had 90 ships,” said Ann Smith."}).get(0);
    assertThat(Voices.isSpeech(passage.sentences().get(0), "Ann Smith")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A report of 1920 showed that 90 ships came. | A report of 1920 | A report of 1920
          Ann Smith said that 90 ships came. | Ann Smith | Ann Author
          """)
  void letsReportsGoOnButNotPeople(String first, String voice, String next) {
    AnalysedPassage passage =
        Texts.passages("1921", new String[] {first + " Thirty of them sank."}).get(0);
    TextRef ref = passage.sentences().get(0).ref();
    TextRef second = passage.sentences().get(1).ref();
    Voices voices =
        new Voices(
            List.of(new Claim(ref, voice, false, ""), new Claim(second, "Ann Author", false, "")));
    voices.of(passage, passage.sentences().get(0));
    assertThat(voices.of(passage, passage.sentences().get(1))).isEqualTo(next);
  }
}

package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

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
}

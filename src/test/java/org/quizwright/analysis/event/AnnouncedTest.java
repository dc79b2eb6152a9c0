package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateTagger;

class AnnouncedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is what happened in 1834. The dyers broke the looms.",
        "Few foresaw what followed in 1834. The dyers broke the looms.",
        "Here is what took place in May 1834. The dyers broke the looms."
      })
  void datesWhatTheNextSentenceTells(String text) {
    assertThat(announced(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill opened in 1834. The dyers broke the looms.",
        "This is what happened in 1834. In 1835 the dyers broke the looms.",
        "This is what happened in 1834 and in 1835. The dyers broke the looms."
      })
  void leavesTheNextSentenceAloneWhereThisOneTellsSomethingOrThatOneHasItsOwnDate(String text) {
    assertThat(announced(text)).isEmpty();
  }

  private static Optional<DateMention> announced(String text) {
    AnalysedPassage passage = Texts.passages("1950", new String[] {text}).get(0);
    List<List<DateMention>> dates = List.copyOf(DateTagger.tag(List.of(passage)).values());
    return Announced.by(passage.sentences().get(0), dates.get(0), dates.get(1));
  }
}

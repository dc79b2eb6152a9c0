package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class StoryYearsTest {

  private static final String DATED = "The mill burned on 3 May 1820.";

  @ParameterizedTest
  @ValueSource(strings = {"The dyers fled.", "Ashes, and nothing else."})
  void standsInTheYearThatTheStoryHasReached(String next) {
    assertThat(story(DATED + " " + next).values())
        .extracting(HistoricalDate::edtf)
        .containsExactly("1820");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Historians disagree about it.",
        "Some decades later the dyers fled.",
        "In the winter of 1822/3 or thereabouts the dyers fled."
      })
  void endsWithThePresentAndWithAnyOtherTime(String next) {
    assertThat(story(DATED + " " + next)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The dyers fled. It rained. It snowed. It thawed. It froze. It thawed."})
  void isTrustedForAFewSentencesOnly(String next) {
    assertThat(story(DATED + " " + next)).hasSize(4);
  }

  private static Map<TextRef, HistoricalDate> story(String text) {
    return DateTagger.tag(Texts.passages("1950", new String[] {text}), "The mills", List.of())
        .story();
  }
}

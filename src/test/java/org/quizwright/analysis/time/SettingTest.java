package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class SettingTest {

  @Test
  void isTheDateThatTheParagraphToldAndTheTimeOfWriting() {
    assertThat(last(Texts.entries("1950-07", "The mill burned on 3 May 1820. The dyers fled.")))
        .hasToString("Setting[told=1820-05-03, reached=null, present=1950]");
  }

  @Test
  void isTheYearThatTheParagraphBeforeReached() {
    Setting setting =
        last(Texts.entries("1950", "The mill burned on 3 May 1820.", "The dyers fled."));
    assertThat(setting).hasToString("Setting[told=null, reached=1820, present=1950]");
    assertThat(setting.past()).hasToString("1820");
  }

  @ParameterizedTest
  @CsvSource({
    "The mill burned on 3 May 1820., 1820",
    "The mill burned in 1820.,",
    "The mill stood until 1820.,"
  })
  void crossesAHeadingOnlyWithADayOrMonth(String text, String year) {
    Setting setting =
        last(Texts.entries("1950", "The fire", text, "The dyers", "The dyers fled in rags."));
    assertThat(Objects.toString(setting.past(), null)).isEqualTo(year);
  }

  @Test
  void isWithinATextOfItsTimeThatTime() {
    assertThat(last(Texts.entries("1950", "We have no bread. We are hungry. They took it.")).past())
        .hasToString("1950");
  }

  @Test
  void isTheDayOfADiarysEntry() {
    assertThat(last(Texts.entries("1950", "3 May 1812", "The guns began. We ran.")))
        .hasToString("Setting[told=null, reached=1812-05-03, present=1812-05-03]");
  }

  @Test
  void takesTheDayThatAnArticleAppearedForNoEntry() {
    assertThat(last(Texts.entries("1912-05-03", "3 May 1912", "The guns began. We ran.")).past())
        .isNull();
  }

  private static Setting last(List<AnalysedPassage> passages) {
    return DateTagger.tag(passages, "", List.of()).settings().values().stream()
        .reduce((one, other) -> other)
        .orElseThrow();
  }
}

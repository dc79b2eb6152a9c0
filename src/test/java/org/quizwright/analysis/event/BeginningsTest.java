package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.event.Beginnings.Beginning;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

class BeginningsTest {

  @Test
  void datesWhatWentOnByItsFirstYear() {
    Beginning found = find("Starting in 1888, the Leeds bank provided loans.").get(0);
    assertThat(found.text()).isEqualTo("In 1888, the Leeds bank began to provide loans.");
    assertThat(found.date().date().edtf()).isEqualTo("1888");
    assertThat(found.date().use()).isEqualTo(DateUse.AT);
  }

  @Test
  void readsFromAYearOnward() {
    assertThat(find("From 1888 onward, the Leeds bank provided loans."))
        .extracting(Beginning::text)
        .containsExactly("In 1888, the Leeds bank began to provide loans.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since 1888, the Leeds bank has provided loans.",
        "Starting in 1888, the Leeds bank did not provide loans.",
        "The Leeds bank provided loans from 1888 onward."
      })
  void leavesOtherClausesAlone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  private static java.util.List<Beginning> find(String sentence) {
    int at = sentence.indexOf("1888");
    DateMention date =
        new DateMention(
            new Span(at, at + 4), HistoricalDate.parse("1888/.."), DateUse.SINCE, false);
    return Beginnings.of(Texts.LANGUAGE.parse(sentence), date).stream().toList();
  }
}

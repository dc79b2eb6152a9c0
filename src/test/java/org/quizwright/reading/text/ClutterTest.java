package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.source.Boilerplate.Kind;

class ClutterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Part 2 of 3 | SERIES_NOTE",
        "This is the first article in a four-part series. | SERIES_NOTE",
        "To be continued | SERIES_NOTE",
        "Recorded in Dale, 6 May 1974. Mr Hill was born there. | SERIES_NOTE",
        "Transcribed by A. Hill, May 1975. Used with permission. | SERIES_NOTE",
        "Photo: The mill in 1890 | CAPTION",
        "https://a.example/page | LINKS",
        "Facebook   Twitter | NAVIGATION",
        "Printable version Printable version | NAVIGATION",
        "Join us today! | APPEAL",
        "Why not click here to join, or to give? | APPEAL",
        "London: 020 7946 0000 | ADDRESS",
        "To contact us visit: | ADDRESS"
      })
  void knowsThePublishersLines(String line, Kind kind) {
    assertThat(Clutter.kindOf(line.replaceAll(" +", " "))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were asked to donate bread to the families of the strikers.",
        "Part of the army stayed behind.",
        "In 1914 it had 1,250,000 members.",
        "The home secretary joined the talks."
      })
  void leavesProseAlone(String line) {
    assertThat(Clutter.kindOf(line)).isEmpty();
  }
}

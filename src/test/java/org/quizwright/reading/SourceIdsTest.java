package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Rights;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

class SourceIdsTest {

  private static final Metadata ESSAY =
      new Metadata(
          "On mills",
          "Ann Müller",
          HistoricalDate.parse("1901-05"),
          "",
          "article",
          "",
          "",
          List.of(),
          new Rights("", null),
          List.of());

  @Test
  void takesAuthorAndYear() {
    assertThat(new SourceIds(List.of()).next(ESSAY)).isEqualTo("muller-1901");
  }

  @Test
  void takesTheFirstTellingWordsOfATitleWithoutAnAuthor() {
    Metadata nobody =
        new Metadata(
            "The yearbook of the valley and its many old mills",
            "",
            null,
            "",
            "article",
            "",
            "",
            List.of(),
            new Rights("", null),
            List.of());
    assertThat(new SourceIds(List.of()).next(nobody)).isEqualTo("yearbook-valley-many");
  }

  @Test
  void givesNoIdTwice() {
    SourceIds ids = new SourceIds(List.of("muller-1901"));
    assertThat(List.of(ids.next(ESSAY), ids.next(ESSAY)))
        .containsExactly("muller-1901-2", "muller-1901-3");
  }
}

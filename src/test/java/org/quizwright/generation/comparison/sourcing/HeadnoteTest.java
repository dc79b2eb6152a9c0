package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Voice;

class HeadnoteTest {

  private final Archive archive = Archive.twoWorks();

  private String headnote(Voice voice) {
    return Headnote.of(voice, Archive.THEME.period());
  }

  @Test
  void saysWhoWroteWhatAndWhen() {
    assertThat(headnote(Voice.author(archive.source("book"))))
        .isEqualTo("Book by Ada Marsh (The Gazette), published in 1890, long after the events.");
  }

  @Test
  void namesBothThePersonQuotedAndTheAuthorWhoQuotes() {
    assertThat(headnote(new Voice("Ann Lowe", "a weaver", archive.source("book"), true)))
        .isEqualTo(
            "Words of Ann Lowe (“weaver”), quoted in a book by Ada Marsh (The Gazette), published"
                + " in 1890, long after the events.");
  }
}

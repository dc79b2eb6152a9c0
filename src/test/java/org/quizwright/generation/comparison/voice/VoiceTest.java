package org.quizwright.generation.comparison.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;

class VoiceTest {

  private final Archive archive =
      Archive.twoWorks().work("pamphlet", "Ben Cole", "article", "1845", "League");
  private final Voice marsh = Voice.author(archive.source("book"));
  private final Voice reed = Voice.author(archive.source("letter"));

  @Test
  void isIndependentOfAVoiceInAnotherMovementsText() {
    assertThat(marsh.isIndependentOf(reed)).isTrue();
  }

  @Test
  void isNotIndependentWithinOneMovement() {
    assertThat(marsh.isIndependentOf(Voice.author(archive.source("pamphlet")))).isFalse();
  }

  @Test
  void isNotIndependentOfTheAuthorWhoQuotesIt() {
    Voice quoted = new Voice("Ann Lowe", "a weaver", archive.source("book"), true);
    assertThat(quoted.isIndependentOf(marsh)).isFalse();
  }

  @Test
  void assertsInItsOwnNameWhenQuoted() {
    assertThat(new Voice("Ann Lowe", "", archive.source("book"), true).asserter())
        .isEqualTo("Ann Lowe");
    assertThat(marsh.asserter()).isEqualTo("book");
  }

  @Test
  void isCalledByItsWholeNameWhereItIsANewspaper() {
    Archive paper = Archive.twoWorks().work("paper", "The Gazette", "article", "1845", "League");
    assertThat(Voice.author(paper.source("paper")).shortName()).isEqualTo("The Gazette");
    assertThat(marsh.shortName()).isEqualTo("Marsh");
  }
}

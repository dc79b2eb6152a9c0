package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void movesATimeToTheEnd() {
    assertThat(HarbourTown.plain("In May 1931, the port of Saltby closed.").opening())
        .isEqualTo(" in May 1931");
  }

  @Test
  void dropsALinkAndAFrontedPhrase() {
    Plain plain = HarbourTown.plain("However, despite all protests, the port closed in May.");
    assertThat(plain.sentence().text()).isEqualTo("The port closed in May.");
  }

  @Test
  void cutsAnAsideToTheSubject() {
    Plain plain = HarbourTown.plain("The harbour, which had thrived before, closed in May.");
    assertThat(plain.sentence().text()).isEqualTo("The harbour closed in May.");
  }

  @Test
  void keepsAListAfterTheVerb() {
    String list = "The port sold its cranes, its sheds, and its ships in May.";
    assertThat(HarbourTown.plain(list).sentence().text()).isEqualTo(list);
  }
}

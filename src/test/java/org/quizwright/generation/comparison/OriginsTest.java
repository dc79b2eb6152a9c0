package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final Origins ORIGINS = new Origins(Archive.THEME.period());

  @Test
  void dateNobodysWordsByThePrintingOfThem() {
    Archive archive = Archive.twoWorks();
    Voice quoted = new Voice("John Hall", "the historian", archive.source("book"), true);
    assertThat(ORIGINS.stands(quoted)).isEqualTo("Hall judges it from outside");
  }

  @Test
  void nameThoseWhoArentHeard() {
    Archive archive = Archive.twoWorks();
    assertThat(
            Origins.missing(
                Voice.author(archive.source("book")), Voice.author(archive.source("letter"))))
        .containsExactly("those in power (government, management)");
  }
}

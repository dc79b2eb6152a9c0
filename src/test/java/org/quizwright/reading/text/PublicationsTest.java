package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicationsTest {

  @Test
  void knowsNewspapersAndJournals() {
    assertThat(Publications.isName("THE DALE COURIER")).isTrue();
    assertThat(Publications.isName("Tidewater Quarterly")).isTrue();
    assertThat(Publications.isName("Proceedings of the Dale Historical Society")).isTrue();
  }

  @Test
  void takesNoTitleForOne() {
    assertThat(Publications.isName("The lake that ate a valley")).isFalse();
  }

  @Test
  void writesCapitalsSmall() {
    assertThat(Publications.recased("THE STAR OF THE NORTH")).isEqualTo("The Star of the North");
  }
}

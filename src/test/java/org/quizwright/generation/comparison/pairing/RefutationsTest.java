package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Voices;

class RefutationsTest {

  private static final String REFUTED = "The tale of guns at the mill windows was an invention.";

  private static List<Matter> in(String book) {
    return Refutations.in(
        new Voices(Archive.twoWorks().in("book").passage(book).facts()).speeches());
  }

  @Test
  void nameTheTaleThatSomebodyCallsUntrue() {
    assertThat(in(REFUTED))
        .singleElement()
        .extracting(matter -> matter.frames().topic())
        .isEqualTo("whether the tale of guns at the mill windows is true");
  }

  @Test
  void setWhoeverTellsItAgainstWhoeverRefutesIt() {
    Matter tale = in(REFUTED).get(0);
    assertThat(tale.poles().part("Shots were heard at the mill.", REFUTED)).isFalse();
    assertThat(tale.poles().part("Guns were fired from the windows of the mill.", REFUTED))
        .isTrue();
  }

  @Test
  void passOverATaleThatNobodyRefutes() {
    assertThat(in("The tale of guns at the mill windows was told for years.")).isEmpty();
  }
}

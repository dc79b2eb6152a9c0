package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.ModelGrammar;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;

class ExplanationsTest {

  private static List<String> topics(String book, String letter) {
    Facts facts =
        ModelGrammar.in(
            Archive.twoWorks().in("book").passage(book).in("letter").passage(letter).facts());
    return Explanations.in(new Voices(facts).speeches(), facts).stream()
        .map(matter -> matter.frames().topic())
        .toList();
  }

  @Test
  void findAnotherCauseOfTheSameDeed() {
    assertThat(
            topics(
                "The bakery was closed because the flour was bad.",
                "The bakery was closed because the owner was old."))
        .contains("why the bakery was closed");
  }

  @Test
  void needACauseOfTheVeryDeed() {
    assertThat(
            topics(
                "The bakery was closed, and people left because they were hungry.",
                "The bakery was closed because the owner was old."))
        .doesNotContain("why the bakery was closed");
  }
}

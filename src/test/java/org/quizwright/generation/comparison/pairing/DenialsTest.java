package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.ModelGrammar;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;

class DenialsTest {

  private static List<String> topics(String book, String letter) {
    Facts facts =
        ModelGrammar.in(
            Archive.twoWorks().in("book").passage(book).in("letter").passage(letter).facts());
    return Denials.in(new Voices(facts).speeches(), facts).stream()
        .map(matter -> matter.frames().topic())
        .toList();
  }

  @Test
  void setADenialAgainstAClaimOfTheSameThing() {
    assertThat(topics("Not a stone was thrown that day.", "Stones were hurled at the carters."))
        .containsExactly("whether stones were thrown");
  }

  @Test
  void askAlsoWhenWhereBothSayBeforeOrAfter() {
    assertThat(
            topics(
                "No stone was thrown until the carters came.",
                "Stones were thrown before the carters came."))
        .containsExactly("whether, and when, stones were thrown");
  }

  @Test
  void takeWhoeverSawNoneForADenial() {
    assertThat(topics("I saw no pistol on the quay.", "One docker carried a pistol."))
        .containsExactly("whether pistols were carried");
  }

  @Test
  void dontSetADeedAgainstAnother() {
    assertThat(topics("No docker was punished.", "The dockers loaded the ship.")).isEmpty();
  }

  @Test
  void passOverWhatIsOnlySupposedOrAsked() {
    assertThat(topics("No stone was thrown.", "Was a stone thrown?")).isEmpty();
    assertThat(topics("No stone was thrown.", "A stone is said to have been thrown.")).isEmpty();
  }
}

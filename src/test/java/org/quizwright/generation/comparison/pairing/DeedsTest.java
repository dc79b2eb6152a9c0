package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;

class DeedsTest {

  private static List<String> deeds(String book, String letter) {
    Archive archive =
        Archive.twoWorks().in("book").body("Northbank").passage(book).in("letter").passage(letter);
    Facts facts = archive.facts();
    return Deeds.in(new Voices(facts).speeches(), facts).stream()
        .map(matter -> matter.frames().topic())
        .toList();
  }

  @Test
  void areWhatTwoTextsTellOfABodyInOneYear() {
    assertThat(deeds("In 1844 Northbank closed.", "Northbank lost all in 1844."))
        .containsExactly("Northbank in 1844");
  }

  @Test
  void needBothTexts() {
    assertThat(deeds("In 1844 Northbank closed. Northbank lost all in 1844.", "It rained."))
        .isEmpty();
  }

  @Test
  void needOneYear() {
    assertThat(deeds("In 1844 Northbank closed.", "Northbank lost all in 1845.")).isEmpty();
    assertThat(deeds("In 1844 Northbank closed.", "From 1844 to 1845 Northbank had a mill."))
        .isEmpty();
  }
}

package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;

class DoingsTest {

  private static List<String> doings(String book, String letter) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    Facts facts = archive.facts();
    return Doings.in(new Voices(facts).speeches(), facts).stream()
        .map(matter -> matter.frames().topic())
        .toList();
  }

  @Test
  void areNamedByTheWordThatTextsHaveForMany() {
    assertThat(doings("The evictions began in May.", "They evicted forty weavers."))
        .contains("the evictions");
  }

  @Test
  void needBothTexts() {
    assertThat(doings("The evictions began in May.", "It rained.")).isEmpty();
  }
}

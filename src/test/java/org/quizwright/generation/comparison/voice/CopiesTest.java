package org.quizwright.generation.comparison.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;

class CopiesTest {

  private static boolean are(String left, String right) {
    Archive archive = Archive.twoWorks().in("book").passage(left).in("letter").passage(right);
    List<Speech> speeches = new Voices(archive.facts()).speeches();
    return new Copies(speeches).of(speeches.get(0)).contains(speeches.get(1));
  }

  @Test
  void areKnownByTheirSentencesThoughAWordWasChanged() {
    assertThat(are(Weavers.BOOK, Weavers.BOOK.replace("nine", "ten"))).isTrue();
  }

  @Test
  void areNotTwoTextsOnOneThing() {
    assertThat(are(Weavers.BOOK, Weavers.LETTER)).isFalse();
  }
}

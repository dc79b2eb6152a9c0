package org.quizwright.generation.comparison.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;

class NamedThingsTest {

  private static NamedThings named(Archive archive) {
    return new NamedThings(archive.facts().model());
  }

  private static Archive archive() {
    return Archive.twoWorks()
        .in("book")
        .body("Weavers’ Union", "WU", "weavers union")
        .person("John Hall", "Hall", null);
  }

  @Test
  void findsABodyByItsAbbreviation() {
    assertThat(named(archive()).in("The WU met Hall."))
        .containsExactly("Weavers’ Union", "John Hall");
  }

  @Test
  void findsABodyWhoseNameHasMarksInIt() {
    assertThat(named(archive()).bodiesIn("the ‘weavers’ union")).containsExactly("Weavers’ Union");
  }

  @Test
  void findsNothingInsideAnotherWord() {
    assertThat(named(archive()).in("the WUR and Halls")).isEmpty();
  }
}

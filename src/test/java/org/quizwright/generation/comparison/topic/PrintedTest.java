package org.quizwright.generation.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.model.course.Gloss;

class PrintedTest {

  private static final Printed PRINTED =
      new Printed(List.of(new Gloss("MLB", "the Mine Labour Board"), new Gloss("loom", "a frame")));

  private static Excerpt excerpt(String text) {
    return Archive.twoWorks().in("book").passage(text).excerpt("book", 1);
  }

  @Test
  void holdsTheGlossesOfWordsThatOccur() {
    assertThat(PRINTED.inside(excerpt("The MLB paid.")))
        .isEqualTo("The MLB paid. . the Mine Labour Board");
    assertThat(PRINTED.inside(excerpt("Our Loom broke."))).endsWith("a frame");
  }

  @Test
  void holdsNoGlossOfAPartOfAWord() {
    assertThat(PRINTED.inside(excerpt("The heirloom broke."))).doesNotContain("frame");
  }
}

package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Theme;

class TopicTest {

  private static Theme theme(String title) {
    return new Theme("mills", title, "", "", List.of(), "", null);
  }

  @Test
  void lowersAnArticle() {
    assertThat(Topic.of(theme("The mill strike"))).isEqualTo("the mill strike");
  }

  @Test
  void spellsNoTitleWithoutAnArticle() {
    assertThat(Topic.of(theme("Mills and ports"))).isEqualTo("the topic of this sheet");
  }
}

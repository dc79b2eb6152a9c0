package org.quizwright.model.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final Theme MILL =
      new Theme("mill", "The mill", "Why a mill?", "", List.of(), "", null);

  private static Course course(Theme... themes) {
    return new Course(
        "town", "A town", "en-GB", "History", "", List.of(themes), List.of(), List.of(), List.of());
  }

  @Test
  void findsTheThemeThatStandsForAllOfThem() {
    assertThat(course(MILL).theme("course"))
        .hasValueSatisfying(
            whole -> {
              assertThat(whole.isWholeCourse()).isTrue();
              assertThat(whole.title()).isEqualTo("A town");
            });
  }

  @Test
  void prefersAThemeOfItsOwn() {
    Theme own = new Theme("course", "The race course", "Why?", "", List.of(), "", null);
    assertThat(course(own).theme("course")).contains(own);
  }

  @Test
  void teachesOnlyItsOwnThemes() {
    assertThat(course(MILL).taughtThemes()).containsExactly(MILL);
  }
}

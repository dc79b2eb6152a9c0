package org.quizwright.rendering.docx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.course.Course;

class SheetFrameTest {

  @ParameterizedTest
  @CsvSource({
    "29, History · Year 10 · The Mills",
    "28, History · Year 10",
    "10, History",
    "6, ''",
  })
  void saysAsMuchAboutTheCourseAsTheFootHolds(int letters, String foot) {
    Course course =
        new Course(
            "mills",
            "The Mills",
            "en-GB",
            "History",
            "Year 10",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(SheetFrame.about(course, letters)).isEqualTo(foot);
  }
}

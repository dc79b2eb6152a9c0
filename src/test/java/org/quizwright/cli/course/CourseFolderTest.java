package org.quizwright.cli.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CourseFolderTest {

  @Test
  void writesAPathAsAShellTakesIt() {
    assertThat(CourseFolder.asTyped(Path.of("texts"))).isEqualTo("texts");
    assertThat(CourseFolder.asTyped(Path.of("my texts"))).isEqualTo("\"my texts\"");
  }
}

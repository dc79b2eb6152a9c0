package org.quizwright.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content model against what people found in the same texts by hand. */
class AnnotationTest {

  private static final Path FLOORS =
      Path.of("src", "test", "resources", "annotations", "floors.csv");
  private static final AnnotatedCourses COURSES = new AnnotatedCourses();

  /**
   * What a score must not fall below.
   *
   * @param annotation the name of a file or course under {@code annotations/}
   */
  private record Floor(String annotation, String score, double share) {

    static Floor read(String line) {
      String[] cells = line.split(",", -1);
      return new Floor(cells[0], cells[1], Double.parseDouble(cells[2]));
    }
  }

  static List<Floor> floors() throws IOException {
    return Files.readAllLines(FLOORS).stream().skip(1).map(Floor::read).toList();
  }

  static Stream<String> annotations() throws IOException {
    return floors().stream().map(Floor::annotation).distinct();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void staysAboveItsFloor(Floor floor) {
    Score score =
        COURSES.scores(floor.annotation()).stream()
            .filter(each -> each.name().equals(floor.score()))
            .findFirst()
            .orElseThrow();
    assertThat(score.share())
        .as("%s: %s%n  %s", floor.annotation(), score, String.join("\n  ", score.faults()))
        .isGreaterThanOrEqualTo(floor.share());
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void hasAFloorForEveryScore(String annotation) throws IOException {
    assertThat(COURSES.scores(annotation))
        .extracting(Score::name)
        .containsExactlyElementsOf(
            floors().stream()
                .filter(floor -> floor.annotation().equals(annotation))
                .map(Floor::score)
                .toList());
  }
}

package org.quizwright.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every annotated text, with or without floors: {@code mvn -Dquick -Dtest=AnnotatedTexts test}
 * prints what is right in each and in all, and writes every fault to {@code target/annotations}.
 */
class AnnotatedTexts {

  private static final Path ANNOTATIONS = Path.of("src", "test", "resources", "annotations");
  private static final Path FAULTS = Path.of("target", "annotations");

  private final Map<String, int[]> all = new LinkedHashMap<>();

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(ANNOTATIONS)) {
      return files
          .filter(file -> Files.isDirectory(file) || file.toString().endsWith(".json"))
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void areMeasured() throws IOException {
    AnnotatedCourses courses = new AnnotatedCourses();
    Files.createDirectories(FAULTS);
    for (String name : names()) {
      List<Score> scores = courses.scores(name);
      System.out.println("== " + name);
      scores.forEach(this::count);
      Files.write(
          FAULTS.resolve(name + ".txt"),
          scores.stream()
              .flatMap(score -> score.faults().stream().map(fault -> score.name() + ": " + fault))
              .toList());
    }
    System.out.println("== all");
    all.forEach((score, sum) -> System.out.println(new Score(score, sum[0], sum[1], List.of())));
    assertThat(all).isNotEmpty();
  }

  private void count(Score score) {
    System.out.println(score);
    int[] sum = all.computeIfAbsent(score.name(), any -> new int[2]);
    sum[0] += score.right();
    sum[1] += score.all();
  }
}

package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.Question;

class NeighboursTest {

  static Stream<Path> banks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("question-banks"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("banks")
  void missNoPairThatComparingEachWithEachFinds(Path file) {
    List<Question> questions = new ArrayList<>(BankJson.read(file).questions());
    questions.addAll(
        BankJson.read(Path.of("src/test/resources/exchange/harbour.json")).questions());
    questions.add(questions.get(0));
    Neighbours neighbours = new Neighbours(questions);
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      for (int j = i + 1; j < questions.size(); j++) {
        if (areNeighbours(questions.get(i), questions.get(j))) {
          wanted.add(i + " " + j);
        }
      }
      for (int j : neighbours.after(i)) {
        found.add(i + " " + j);
      }
    }
    assertThat(found).isEqualTo(wanted).isNotEmpty();
  }

  private static boolean areNeighbours(Question one, Question other) {
    return one.id().equals(other.id())
        || Asked.words(one.task()).equals(Asked.words(other.task()))
        || GivenAway.in(one).meets(GivenAway.in(other));
  }
}

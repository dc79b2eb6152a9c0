package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.model.source.Source;

/** Whole folders in, whole listings out; the expected listing is checked by eye. */
class ReadingCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  static List<String> folders() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("reading-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void readsTheFolderAsListed(String name) throws IOException {
    Path folder = CASES.resolve(name);
    assertThat(SourceListing.of(SeedsReader.read(folder)))
        .isEqualTo(Files.readString(folder.resolve(".expected")));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void losesAndDoublesNoLine(String name) throws IOException {
    Path folder = CASES.resolve(name);
    for (Source source : SeedsReader.read(folder).sources()) {
      LineAccount.check(folder, source);
    }
  }
}

package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.source.Source;

/** Whole folders in, whole listings out; the expected listing is checked by eye. */
class ReadingCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reading-page-breaks",
        "reading-web-page",
        "reading-interview",
        "reading-wrapped-lines"
      })
  void readsTheFolderAsListed(String name) throws IOException {
    Path folder = CASES.resolve(name);
    assertThat(SourceListing.of(SeedsReader.read(folder)))
        .isEqualTo(Files.readString(folder.resolve(".expected")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reading-page-breaks",
        "reading-web-page",
        "reading-interview",
        "reading-wrapped-lines"
      })
  void losesAndDoublesNoLine(String name) throws IOException {
    Path folder = CASES.resolve(name);
    for (Source source : SeedsReader.read(folder).sources()) {
      LineAccount.check(folder, source);
    }
  }
}

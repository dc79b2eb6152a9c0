package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** Holds a source against the lines of its base file. */
final class LineAccount {

  private LineAccount() {}

  /** Fails unless every written line belongs to one passage or to one range set aside. */
  static void check(Path folder, Source source) throws IOException {
    String base = source.witnesses().get(0).file();
    List<LineRange> ranges =
        Stream.concat(
                source.passages().stream().map(Passage::lines),
                source.boilerplate().stream()
                    .filter(aside -> aside.file().equals(base))
                    .map(Boilerplate::lines))
            .toList();
    List<String> lines = Files.readAllLines(folder.resolve(base));
    for (int i = 1; i <= lines.size(); i++) {
      int line = i;
      if (!lines.get(line - 1).isBlank()) {
        assertThat(ranges)
            .as("%s:%d: %s", base, line, lines.get(line - 1))
            .filteredOn(range -> range.first() <= line && line <= range.last())
            .hasSize(1);
      }
    }
  }
}

package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** Holds a source against the lines of its base file. */
final class LineAccount {

  private LineAccount() {}

  private static final String ORNAMENT = "[\\s*=_~-]*";

  /**
   * Fails unless every written line belongs to one range set aside or else to one passage. A
   * passage that goes on behind a page number or a caption spans its lines too.
   */
  static void check(Path folder, Source source) throws IOException {
    String base = source.witnesses().get(0).file();
    List<LineRange> aside =
        source.boilerplate().stream()
            .filter(found -> found.file().equals(base))
            .map(Boilerplate::lines)
            .toList();
    List<LineRange> passages = source.passages().stream().map(Passage::lines).toList();
    List<String> lines = Files.readAllLines(folder.resolve(base));
    for (int i = 1; i <= lines.size(); i++) {
      String text = lines.get(i - 1);
      int line = i;
      if (!text.matches(ORNAMENT)) {
        boolean out = aside.stream().anyMatch(range -> holds(range, line));
        assertThat(out ? aside : passages)
            .as("%s:%d: %s", base, line, text)
            .filteredOn(range -> holds(range, line))
            .hasSize(1);
      }
    }
  }

  private static boolean holds(LineRange range, int line) {
    return range.first() <= line && line <= range.last();
  }
}

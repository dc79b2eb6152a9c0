package org.quizwright.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

class FindingLinesTest {

  private static Stream<Finding> warnings(String code, String file, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> Finding.warning(Place.file(file), "No. " + n + ".", "Mend it.").coded(code));
  }

  @Test
  void showsAllWhereThereAreFew() {
    List<Finding> findings =
        Stream.concat(warnings("vague", "a.json", 20), warnings("vague", "b.json", 20)).toList();
    assertThat(FindingLines.few(findings))
        .hasSize(40)
        .isEqualTo(FindingLines.all(findings))
        .contains("warning: b.json: No. 19. Mend it.\n");
  }

  @Test
  void countsWhatIsTooMuchOfOneKindAfterEverythingElse() {
    List<Finding> findings =
        Stream.concat(warnings("vague", "a.json", 23), warnings("loose", "a.json", 1)).toList();
    assertThat(FindingLines.few(findings))
        .hasSize(22)
        .endsWith(
            "warning: a.json: No. 0. Mend it.\n",
            "warning: a.json: vague: 3 more; see them with --all\n");
  }

  @Test
  void showsEveryError() {
    Finding error = Finding.error(Place.file("a.json"), "It is wrong.", "Mend it.").coded("key");
    List<Finding> errors = IntStream.range(0, 50).mapToObj(any -> error).toList();
    assertThat(FindingLines.few(errors)).hasSize(50);
  }
}

package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;

class StrayCharactersTest {

  private final List<Finding> findings = new ArrayList<>();

  private List<String> mended(String... lines) {
    return StrayCharacters.mend("a.txt", List.of(lines), findings);
  }

  @Test
  void takesControlCharactersOutAndSaysWhere() {
    assertThat(mended("one", "t\u0007wo\u001b")).containsExactly("one", "two");
    assertThat(findings).hasSize(1).first().asString().startsWith("a.txt:2: 2 control characters");
  }

  @Test
  void readsTheUpperControlsAsWindowsMeantThem() {
    assertThat(mended("the miners\u0092 \u0093strike\u0094"))
        .containsExactly("the miners’ “strike”");
  }

  @Test
  void passesOverTabsAndNewPages() {
    assertThat(mended("a\tb", "\fPage two")).containsExactly("a\tb", " Page two");
    assertThat(findings).isEmpty();
  }

  @Test
  void saysThatCharactersWereLostBefore() {
    assertThat(mended("caf\uFFFD")).containsExactly("caf\uFFFD");
    assertThat(findings).hasSize(1).first().asString().contains("1 character").contains("was lost");
  }
}

package org.quizwright.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;

class NameTagsTest {

  private static List<String> entities(String name, String... texts) {
    List<AnalysedPassage> passages = Texts.passages("1901", texts);
    return NameTags.correct(passages, Names.of(passages)).stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> sentence.parsed().tokens().stream())
        .filter(token -> token.text().equals(name))
        .map(token -> token.entity())
        .toList();
  }

  @Test
  void tagsEveryMentionAsWhatTheNameIs() {
    assertThat(
            entities(
                "Shepstone",
                "Sir Theophilus Shepstone raised the flag.",
                "Few men have changed their minds to more effect than Shepstone."))
        .containsOnly("PERSON");
  }

  @Test
  void seesNobodyInAnAdjective() {
    assertThat(
            entities(
                "Boer",
                "Once he governed the Transvaal he found himself with discontented Boer subjects"
                    + " who wanted the land."))
        .containsExactly("O");
  }
}

package org.quizwright.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.question.QuestionType;

class HeaderTest {

  @ParameterizedTest
  @EnumSource
  void saysEveryPathInWordsAndBack(QuestionType type) {
    List<String> paths = QuestionTable.paths(type, List.of());
    assertThat(paths.stream().map(path -> Header.path(Header.of(path))))
        .containsExactlyElementsOf(paths);
  }

  @Test
  void readsLikeWords() {
    assertThat(
            Stream.of("options/0/text", "modelAnswer", "events/1/evidence/exact", "chart/rows")
                .map(Header::of))
        .containsExactly("option 1 text", "model answer", "event 2 evidence exact", "chart rows");
  }

  @Test
  void bearsCarelessTyping() {
    assertThat(Header.path("  Option  2 Rationale ")).isEqualTo("options/1/rationale");
  }
}

package org.quizwright.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.course.Rights;

class MetadataTest {

  private static Metadata work(String type, String container) {
    return new Metadata(
        "A title",
        "Ada Brook",
        null,
        container,
        type,
        "",
        "",
        List.of(),
        new Rights("Free.", null),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "article-magazine, magazine article",
    "entry-encyclopedia, encyclopedia entry",
    "personal_communication, letter",
    "legal_case, legal case",
    "pamphlet, pamphlet",
    "document, text",
    "'', text"
  })
  void saysWhatKindOfWorkItIs(String type, String kind) {
    assertThat(work(type, "").kind()).isEqualTo(kind);
  }

  @Test
  void takesALetterThatNothingPrintedForWritten() {
    assertThat(work("letter", "").madeKnown()).isEqualTo("written");
    assertThat(work("letter", "The Gazette").madeKnown()).isEqualTo("published");
    assertThat(work("manuscript", "").madeKnown()).isEqualTo("written");
  }
}

package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAuthorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Fenn|Ann Fenn says",
        "Ann Fenn and John Hale|Ann Fenn and John Hale say",
        "Ann Fenn and others|Ann Fenn and others say",
        "Ann Fenn and many others|Ann Fenn and many others say",
        "Ann Fenn et al.|Ann Fenn et al. say",
        "The editors|The editors say",
        "The Times|The Times says",
        "The Press and Harbour Office|The Press and Harbour Office says",
        "“Ann Fenn and John Hale Remembered”|“Ann Fenn and John Hale Remembered” says"
      })
  void agreesWithOneAuthorOrSeveral(String holder, String said) {
    assertThat(NamedAuthor.says(holder)).isEqualTo(said);
  }

  @Test
  void closesAnAsideInANameButNoneInATitle() {
    assertThat(NamedAuthor.subject("Ann Fenn, Lady Marl")).isEqualTo("Ann Fenn, Lady Marl,");
    assertThat(NamedAuthor.subject("“The Blow, and the Answer”"))
        .isEqualTo("“The Blow, and the Answer”");
  }
}

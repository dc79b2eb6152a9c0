package org.quizwright.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource({
    "Anti-Corn Law League, BODY",
    "Ministry of Trade, BODY",
    "Lake Ullen, PLACE",
    "Merrow Heights, PLACE",
    "French Revolution, OTHER",
    "Treaty of Utrecht, OTHER",
    "Chartism, OTHER",
    "Whigs, BODY",
    "Hull Monthly, BODY",
    "Leeds News-Champion, BODY"
  })
  void readsTheHeadOfTheName(String name, Kind kind) {
    assertThat(NameForm.kind(name)).contains(kind);
  }

  @Test
  void isSilentOnAPlainName() {
    assertThat(NameForm.kind("Robert Owen")).isEmpty();
  }
}

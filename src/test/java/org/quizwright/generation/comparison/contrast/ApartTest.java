package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {

  @Test
  void isEmptyWhereNobodyIsNamed() {
    assertThat(Apart.NOBODY.isEmpty()).isTrue();
    assertThat(new Apart("lender", List.of("the mayor", "a bank"), false).isEmpty()).isFalse();
  }

  @Test
  void knowsWordsThatNameAKindOfBodyOnly() {
    assertThat(Apart.isBare("the government")).isTrue();
    assertThat(Apart.isBare("the government of Corrow")).isFalse();
  }
}

package org.quizwright.reading.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.reading.works.Differences.Difference;

class DifferencesTest {

  private static List<Difference> between(String a, String b) {
    return Differences.between(List.of(a.split("", -1)), List.of(b.split("", -1)));
  }

  @Test
  void seesAReplacementAsOneDifference() {
    assertThat(between("abcd", "axxd")).containsExactly(new Difference(1, 3, 1, 3));
  }

  @Test
  void seesAnInsertionAtItsPlace() {
    assertThat(between("ad", "abcd")).containsExactly(new Difference(1, 1, 1, 3));
  }

  @Test
  void seesAnOmission() {
    assertThat(between("abcd", "ad")).containsExactly(new Difference(1, 3, 1, 1));
  }

  @Test
  void seesNothingInEqualTexts() {
    assertThat(between("abcd", "abcd")).isEmpty();
  }
}

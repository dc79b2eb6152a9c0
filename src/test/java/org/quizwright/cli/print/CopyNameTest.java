package org.quizwright.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.Student;
import org.quizwright.model.sheet.Variant;

class CopyNameTest {

  private static String of(int number, String name) {
    Variant variant = new Variant(number, number + "-7Q4K2M", Map.of());
    return CopyName.of(new Copy(new Student(name, ""), variant));
  }

  @Test
  void beginsWithNumberAndCodeSoThatEqualNamesDiffer() {
    assertThat(of(7, "Ida O’Neill")).isEqualTo("07-7Q4K2M-Ida-ONeill.pdf");
    assertThat(of(8, "Ida O’Neill")).isEqualTo("08-7Q4K2M-Ida-ONeill.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "CON",
        "a\\b:c*?\"<>|",
        ".",
        "-rf",
        "x\u0000y",
        "Ray. ",
        "%00"
      })
  void leavesNothingThatASystemCouldTakeForMore(String name) {
    assertThat(of(1, name)).matches("01-7Q4K2M(-[\\p{L}\\p{N}]+)*\\.pdf");
  }

  @Test
  void fitsEverySystemAndIsKnownAgain() {
    String name = of(12, "Ж".repeat(100));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(name).matches(CopyName.PATTERN);
    assertThat(of(100, "?")).isEqualTo("100-7Q4K2M.pdf").matches(CopyName.PATTERN);
    assertThat("12-notes.pdf").doesNotMatch(CopyName.PATTERN);
  }
}

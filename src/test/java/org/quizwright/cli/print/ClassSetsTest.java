package org.quizwright.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.Student;
import org.quizwright.model.sheet.Variant;

class ClassSetsTest {

  private static List<Copy> copies(String... groups) {
    return IntStream.range(0, groups.length)
        .mapToObj(
            i ->
                new Copy(
                    new Student("Student " + (i + 1), groups[i]),
                    new Variant(i + 1, (i + 1) + "-7Q4K2M", Map.of())))
        .toList();
  }

  @Test
  void putsOneClassIntoOneFile() {
    List<Copy> copies = copies("7B", "7B");
    assertThat(ClassSets.of(copies)).isEqualTo(Map.of("class-set.pdf", copies));
  }

  @Test
  void givesEachClassAFileInTheOrderOfTheList() {
    List<Copy> copies = copies("7B", "7/A", "7b", "");
    assertThat(ClassSets.of(copies))
        .isEqualTo(
            Map.of(
                "class-set-7B.pdf", List.of(copies.get(0), copies.get(2)),
                "class-set-7-A.pdf", List.of(copies.get(1)),
                "class-set.pdf", List.of(copies.get(3))));
    assertThat(ClassSets.of(copies).keySet())
        .containsExactly("class-set-7B.pdf", "class-set-7-A.pdf", "class-set.pdf");
  }

  @Test
  void cutsAPileThatNoPrinterTakes() {
    String[] year = Stream.generate(() -> "").limit(250).toArray(String[]::new);
    assertThat(ClassSets.of(copies(year)).entrySet())
        .extracting(set -> set.getKey() + " " + set.getValue().size())
        .containsExactly(
            "class-set-part-1.pdf 100", "class-set-part-2.pdf 100", "class-set-part-3.pdf 50");
    assertThat(ClassSets.of(copies(year)).keySet())
        .allMatch(name -> ClassSets.PATTERN.matcher(name).matches());
  }
}

package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Sources;

class WrittenAtTheTimeTest {

  private static Source source(String title, String standpoint, String... headings) {
    List<Passage> passages =
        IntStream.rangeClosed(1, headings.length).mapToObj(n -> under(headings[n - 1], n)).toList();
    return new Source(
        "hill-1900",
        Sources.article(title, "Mary Hill", "1900", standpoint),
        List.of(),
        passages,
        List.of(),
        List.of(),
        List.of());
  }

  private static Passage under(String heading, int n) {
    return new Passage(n, heading, "Rain.", Passage.Kind.PROSE, new LineRange(n, n), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Letters from the Mill|Mary Hill was a weaver.",
        "The Diary of Mary Hill|Mary Hill was a weaver.",
        "A Weaver’s Book|Mary Hill kept a diary in the year of the strike.",
        "A Weaver’s Book|Mary Hill was a weaver and copied out her diary for her niece.",
        "A Weaver’s Book|Mary Hill wrote these letters to her sister.",
        "A Weaver’s Book|The notes were kept at the time by a weaver."
      })
  void knowsThemByTitleOrNote(String title, String standpoint) {
    assertThat(WrittenAtTheTime.is(source(title, standpoint))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Weavers of Lowford|Mary Hill was a weaver and wrote for the union.",
        "A Weaver’s Memories|Mary Hill told her memories as an old woman.",
        "The Journal of Mills|Mary Hill is a historian who studied the diaries of weavers."
      })
  void takesNoLateAccountForOne(String title, String standpoint) {
    assertThat(WrittenAtTheTime.is(source(title, standpoint))).isFalse();
  }

  @Test
  void knowsDaysAtTheHeadOfPassages() {
    Stream.of("Sat. Sept. 28|Tues. Oct. 1", "Lowford, 20th May 1842|Lowford, 3rd June 1842")
        .map(line -> line.split("\\|"))
        .forEach(days -> assertThat(WrittenAtTheTime.is(source("A Book", "", days))).isTrue());
    assertThat(WrittenAtTheTime.is(source("A Book", "", "The strike of 10 May", "Afterwards")))
        .isFalse();
  }
}

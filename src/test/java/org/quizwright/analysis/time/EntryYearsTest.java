package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.time.HistoricalDate;

class EntryYearsTest {

  private static final List<String> COURSE = List.of("1871-03/1871-09", "1871-06/1872-05");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 1 June was a Thursday in 1871
        "Thurs. June 1|1871-06-01~",
        // only in 1872 was it a Monday
        "Mon. Jan. 1|1872-01-01~",
        "10 Nov; 4 Jan; 6 March|1871-11-10~,1872-01-04~,1872-03-06~",
        "Thurs. June 1; Fri. June 3|1871-06-01~,1871-06-03~",
        "1 June 1868; 3 June|1868-06-01~,1868-06-03~",
        "Thurs. June 1; No date; 9 June|1871-06-01~,1871-06-01/1871-06-09~,1871-06-09~",
      })
  void isThatWhichTheTextOrTheCourseLeaves(String headings, String days) {
    assertThat(days("1937", COURSE, headings.split("; "))).containsExactly(days.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 April", "Wed. June 1", "No date"})
  void isNeverGuessed(String heading) {
    assertThat(days("1937", COURSE, heading)).isEmpty();
    assertThat(days("1937", List.of(), heading)).isEmpty();
  }

  @Test
  void isNotThatOfALaterRemark() {
    List<AnalysedPassage> passages =
        Texts.entries(
            "1937",
            "Thurs. June 1",
            "The ferry sank.",
            "[I have been asked about it since. It was foggy.",
            "The ferry was old.]",
            "The mayor fled.");
    assertThat(
            DateTagger.tag(passages, "", periods(COURSE)).story().entrySet().stream()
                .map(each -> each.getKey().passage() + " " + each.getValue()))
        .containsExactly("1 1871-06-01~", "4 1871-06-01~");
  }

  private static List<String> days(String issued, List<String> course, String... headings) {
    String[] texts =
        Arrays.stream(headings)
            .flatMap(each -> Arrays.stream(new String[] {each, "It rained."}))
            .toArray(String[]::new);
    return DateTagger.tag(Texts.entries(issued, texts), "", periods(course))
        .story()
        .values()
        .stream()
        .map(HistoricalDate::edtf)
        .toList();
  }

  private static List<HistoricalDate> periods(List<String> periods) {
    return periods.stream().map(HistoricalDate::parse).toList();
  }
}

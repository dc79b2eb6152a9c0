package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

  private static final int SOME_YEAR = 1850;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell on July 10, 1989.|July 10, 1989|1989-07-10",
        "It fell on July 10.|July 10|1850-07-10",
        "On 7 October it fell.|7 October|1850-10-07",
        "On the 7th of October 1998 it fell.|7th of October 1998|1998-10-07",
        "In December 1991 it fell.|December 1991|1991-12",
        "In December it fell.|December|1850-12",
        "In Sept. 1991 it fell.|Sept. 1991|1991-09",
        "In the spring of 1989 it fell.|spring of 1989|1989-21",
        "In the winter and spring of 1989 it fell.|winter and spring of 1989|1989-01/1989-05",
        "In fall 1990 it fell.|fall 1990|1990-23",
        "In the first half of 1993 it fell.|first half of 1993|1993-01/1993-06",
        "In late 1991 it fell.|late 1991|1991-07/1991-12",
        "It fell in mid-1995.|mid-1995|1995-04/1995-09",
        "At the end of 1991 it fell.|end of 1991|1991-07/1991-12",
        "It fell in the 1990s.|the 1990s|199X",
        "In the early 1990s it fell.|early 1990s|1990~/1993~",
        "It rose in the mid-1920s.|mid-1920s|1924~/1926~",
        "It fell in 1993-1994.|1993-1994|1993/1994",
        "It fell in 1980–81.|1980–81|1980/1981",
        "Between 2004 and 2012 it fell.|2004 and 2012|2004/2012",
        "From May to July 1989 it fell.|May to July 1989|1989-05/1989-07",
        "In 1989, it fell.|1989|1989",
        "Mezhdurechensk (1989) fell.|1989|1989",
        "The fleet sailed in 1405 with more than 200 ships.|1405|1405",
        "In 1846 two million people left.|1846|1846",
        "Nineteen fifty-seven was a good year.|Nineteen fifty-seven|1957",
        "It closed in nineteen seventy, they say.|nineteen seventy|1970",
        "In eighteen-oh-five he sailed.|eighteen-oh-five|1805",
        "She came in nineteen hundred and five.|nineteen hundred and five|1905",
        "In March nineteen twelve it fell.|March nineteen twelve|1912-03",
        "In the nineteen-fifties it fell.|the nineteen-fifties|195X",
        "It fell in the late nineteen forties.|late nineteen forties|1947~/1949~",
        "It fell that same year.|that same year|1850"
      })
  void readsADate(String sentence, String words, String edtf) {
    List<DateScanner.Found> found = DateScanner.scan(sentence);
    assertThat(found).hasSize(1);
    DateDraft draft = found.get(0).draft();
    assertThat(found.get(0).span().of(sentence)).isEqualTo(words);
    int year = draft.year() == null ? SOME_YEAR : draft.year();
    assertThat(draft.edtf().apply(year)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march.",
        "The March began.",
        "Around 1500 workers left.",
        "Nineteen hundred and five men struck.",
        "The convoy left Hull at eighteen twenty.",
        "The council voted eighteen fifteen for it.",
        "Nineteen ten year old boys went down the pit.",
        "He filled eighteen forty-gallon drums.",
        "It cost $1990.",
        "It cost 1,989 rubles.",
        "The 35-year-old miner left.",
        "He is 35.",
        "It was 1989.5 metres deep.",
        "May Day came.",
        "Room 19890 is empty.",
        "July 45 isn't a day."
      })
  void passesOverWhatIsNoDate(String sentence) {
    assertThat(DateScanner.scan(sentence)).isEmpty();
  }

  @Test
  void readsALineOfAMillionDigits() {
    assertTimeout(Duration.ofSeconds(10), () -> DateScanner.scan("7".repeat(1_000_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1914 ", "in 1914–18 ", "(", "May ", "the ", "from 1500 to ", "first "})
  void readsALongLineInTimeThatGrowsWithItsLength(String part) {
    String line = part.repeat(50_000 / part.length());
    assertTimeout(Duration.ofSeconds(7), () -> DateScanner.scan(line));
  }

  @Test
  void findsEveryDateOfASentence() {
    String sentence = "It rose in June 1993 and fell in 1994.";
    assertThat(DateScanner.scan(sentence))
        .extracting(found -> found.span().of(sentence))
        .containsExactly("June 1993", "1994");
  }
}

package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelinePlacement.Strip;
import org.quizwright.model.time.HistoricalDate;

class CrowdedStripTest {

  private static Iterable<Finding> check(String from, String to, String unit, String... dates) {
    Strip strip = new Strip(HistoricalDate.parse(from), HistoricalDate.parse(to), unit);
    TimelinePlacement task =
        new TimelinePlacement(
            "Mark these events.",
            strip,
            Stream.of(dates).map(date -> Moments.at(date, "The mill opened in " + date)).toList());
    return new CrowdedStrip().check(Samples.question(task));
  }

  @Test
  void catchesThreeEventsInATenth() {
    assertThat(check("1800", "1840", "year", "1801", "1803", "1805")).hasSize(1);
  }

  @Test
  void catchesTwoEventsAtOneTick() {
    assertThat(check("1800", "1810", "year", "1801", "1801-05")).hasSize(1);
  }

  @Test
  void catchesADateWiderThanAUnit() {
    assertThat(check("1801-01", "1801-12", "month", "1801")).hasSize(1);
    assertThat(check("1801", "1812", "year", "../1805")).hasSize(1);
  }

  @Test
  void passesEventsWithRoom() {
    assertThat(check("1800", "1840", "year", "1801", "1803", "1820", "1840")).isEmpty();
    assertThat(check("1801-01", "1801-12", "month", "1801-01-09", "1801-03")).isEmpty();
  }
}

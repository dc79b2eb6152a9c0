package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.time.HistoricalDate;

class OccasionTest {

  private static Voice voice(String issued) {
    Archive archive = new Archive().work("book", "Ada Marsh", "book", issued, "");
    return Voice.author(archive.source("book"));
  }

  private static String distance(String issued) {
    return distance(issued, "1842/1843");
  }

  private static String distance(String issued, String events) {
    return Occasion.distance(voice(issued), HistoricalDate.parse(events));
  }

  @Test
  void saysWhatWasMadeAtTheTime() {
    assertThat(distance("1843-05")).isEqualTo("at the time of the events");
  }

  @Test
  void tellsOnlyALongDistanceAndCountsNoYears() {
    assertThat(distance("1844")).isEmpty();
    assertThat(distance("1890")).isEqualTo("long after the events");
  }

  @Test
  void countsNothingFromEventsThatWentOnForYears() {
    assertThat(distance("1852", "1842/1850")).isEmpty();
    assertThat(distance("1890", "1842/1850")).isEqualTo("long after the events");
    assertThat(distance("1849", "1842/1850")).isEqualTo("at the time of the events");
    assertThat(distance("1849", "1832/1850")).isEmpty();
  }

  @Test
  void saysNothingOfATextOlderThanTheEvents() {
    assertThat(distance("1830")).isEmpty();
  }

  @Test
  void namesTheSeasonOfPublication() {
    assertThat(Occasion.published(voice("1844-22"))).isEqualTo("in summer 1844");
  }
}

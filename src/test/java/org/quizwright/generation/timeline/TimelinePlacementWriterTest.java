package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelinePlacement;

class TimelinePlacementWriterTest {

  private static Chronicle town() {
    return new Chronicle()
        .tells("1860", 1, "Merchants founded a shipping company")
        .tells("1872", 1, "The harbour board opened a new dock")
        .tells("1889-08", 3, "Dockers left work over unpaid wages")
        .tells("1891", 1, "The government banned children at night");
  }

  private static List<Draft> write(Chronicle chronicle) {
    return new TimelinePlacementWriter().write(chronicle.facts());
  }

  @Test
  void drawsAStripFromTheYearBeforeTheFirstToTheOneAfterTheLast() {
    TimelinePlacement task = (TimelinePlacement) write(town()).get(0).task();
    assertThat(task.strip().from().edtf()).isEqualTo("1859");
    assertThat(task.strip().to().edtf()).isEqualTo("1892");
    assertThat(task.strip().unit()).isEqualTo("year");
  }

  @Test
  void givesAPointForEachEvent() {
    assertThat(write(town()).get(0).points()).isEqualTo(4);
  }

  @Test
  void takesMonthsWhereYearsDoNotPartTheEvents() {
    Chronicle strike =
        new Chronicle()
            .tells("1889-02", 1, "Merchants founded a shipping company")
            .tells("1889-05-03", 1, "The harbour board opened a new dock")
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1889-11", 1, "The government banned children at night");
    TimelinePlacement task = (TimelinePlacement) write(strike).get(0).task();
    assertThat(task.strip().unit()).isEqualTo("month");
    assertThat(task.strip().from().edtf()).isEqualTo("1889-01");
    assertThat(task.events()).hasSize(4);
  }

  @Test
  void leavesOutADateThatIsWiderThanTheUnit() {
    Chronicle wide =
        new Chronicle()
            .tells("1860", 1, "Merchants founded a shipping company")
            .tells("1865/1867", 3, "The shipping company closed all its offices")
            .tells("1872", 1, "The harbour board opened a new dock")
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1891", 1, "The government banned children at night");
    TimelinePlacement task = (TimelinePlacement) write(wide).get(0).task();
    assertThat(task.events())
        .extracting(TimelineEvent::label)
        .doesNotContain("The shipping company closed all its offices");
  }

  @Test
  void leavesOutADateThatHasToBeReckoned() {
    Chronicle reckoned =
        new Chronicle()
            .tells("1860", 1, "Merchants founded a shipping company")
            .tells("1865", "five years later", "The shipping company closed all its offices")
            .tells("1872", 1, "The harbour board opened a new dock")
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1891", 1, "The government banned children at night");
    TimelinePlacement task = (TimelinePlacement) write(reckoned).get(0).task();
    assertThat(task.events())
        .extracting(TimelineEvent::label)
        .doesNotContain("The shipping company closed all its offices");
  }

  @Test
  void asksForNoStripOfWhatAnOrderingAsks() {
    Chronicle told =
        new Chronicle()
            .tells("1860", 1, "Merchants founded a shipping company")
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1891", 1, "The government banned children at night")
            .tells("1865", 3, "The shipping company closed all its offices");
    assertThat(new TimelineWriter().write(told.facts())).isNotEmpty();
    assertThat(write(told)).isEmpty();
  }

  @Test
  void takesEventsWithoutAThreadForWantOfOthers() {
    Chronicle loose =
        new Chronicle()
            .tells("1860", 1, "Merchants founded a shipping company")
            .tells("1872", 1, "Rowe opened a shop in Leeds")
            .tells("1889", 1, "Weavers left work over unpaid wages")
            .tells("1903", 1, "The government banned children at night");
    TimelinePlacement task = (TimelinePlacement) write(loose).get(0).task();
    assertThat(task.events()).hasSize(4);
  }

  @Test
  void drawsNothingWhereEventsCrowd() {
    Chronicle crowded =
        new Chronicle()
            .tells("1800", 1, "Merchants founded a shipping company")
            .tells("1888", 1, "The harbour board opened a new dock")
            .tells("1889", 3, "Dockers left work over unpaid wages")
            .tells("1890", 1, "The government banned children at night");
    assertThat(write(crowded)).isEmpty();
  }
}
